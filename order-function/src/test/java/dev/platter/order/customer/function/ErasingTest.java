package dev.platter.order.customer.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.ADish.id;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.anOrderFor;
import static dev.platter.order.fixture.ARequest.cancelling;
import static dev.platter.order.fixture.ARequest.theOrder;
import static dev.platter.order.fixture.Carts.puttingInto;
import static dev.platter.order.fixture.Customers.PROFILE;
import static dev.platter.order.fixture.Customers.forgetting;
import static dev.platter.order.fixture.Customers.living;
import static dev.platter.order.fixture.Customers.me;
import static dev.platter.order.fixture.Customers.registering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.platter.events.CustomerRegistered;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.crash.CallRecorder;
import dev.platter.localaws.crash.Crash;
import dev.platter.localaws.crash.CrashAt;
import dev.platter.order.fixture.Meanwhile;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.ses.model.SendEmailRequest;

@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ErasingTest {

    private static final String[] NOTHING_BUT_THE_MARK = {"customerId", "erasedAt", "pk", "sk", "version"};

    private final OrderService service;

    ErasingTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeEach
    void openTheKitchen() {
        service.serving(aMenu().with(aDish("Ramen")));
    }

    @Test
    void ofWhoIsErasedAMarkIsLeftAndTheirOrdersAndTheirEvents() {
        var order = aCustomerWithAnOrder();
        var events = service.kept().events(order);

        assertThat(service.answer(forgetting()).status()).isEqualTo(204);

        assertThat(service.kept().collection("ada")).containsOnlyKeys("PROFILE");
        assertThat(service.kept().collection("ada").get("PROFILE"))
                .containsOnlyKeys(NOTHING_BUT_THE_MARK);
        assertThat(service.answer(me()).status()).isEqualTo(404);
        assertThat(service.answer(theOrder(order)).text("/status")).isEqualTo("CANCELLED");
        assertThat(service.kept().events(order)).isEqualTo(events);
    }

    @Test
    void whoHasOpenOrdersIsForgottenWhenTheyHaveComeToTheirEnd() {
        service.answer(registering(PROFILE));
        var order = service.answer(anOrderFor(1, "Ramen")).orderId();
        var before = service.kept().collection("ada");

        var refused = service.answer(forgetting());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/type")).isEqualTo("urn:platter:problem:orders-open");
        assertThat(service.kept().collection("ada")).isEqualTo(before);

        service.answer(cancelling(order));
        assertThat(service.answer(forgetting()).status()).isEqualTo(204);
    }

    @Test
    void erasingIsRepeatableAndGoodForThoseOfWhomNothingIsKnown() {
        assertThat(service.answer(forgetting()).status()).isEqualTo(204);
        assertThat(service.answer(forgetting()).status()).isEqualTo(204);
        assertThat(service.answer(me()).status()).isEqualTo(404);
        assertThat(service.answer(registering(PROFILE)).status()).isEqualTo(201);
    }

    @Test
    void whoComesBackIsANewCustomerWhoIsToldBehindTheOld() {
        aCustomerWithAnOrder();
        service.answer(forgetting());

        var back = service.answer(registering(PROFILE));

        assertThat(back.status()).isEqualTo(201);
        assertThat(back.body().at("/addresses")).isEmpty();
        assertThat(service.kept().events("ada", CustomerRegistered.class)).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void moreThanFitsIntoOneBatchOrOnePageGoesToo() {
        service.answer(registering(PROFILE));
        IntStream.range(0, 130).forEach(i -> service.answer(puttingInto("cart-" + i, id("Ramen").value(),
                "{\"quantity\":1}")));
        service.answer(puttingInto("lunch", id("Ramen").value(), "{\"quantity\":1}").by("bob"));

        assertThat(service.answer(forgetting()).status()).isEqualTo(204);

        assertThat(service.kept().collection("ada")).containsOnlyKeys("PROFILE");
        assertThat(service.kept().collection("bob")).containsOnlyKeys("CART#lunch");
    }

    @Test
    void whoIsErasedWhileTheirMailIsBeingSentLeavesNoTraceOfIt() {
        service.answer(registering(PROFILE));
        var welcome = service.kept().events("ada", CustomerRegistered.class);

        assertThat(service.mail(welcome, Meanwhile.after(SendEmailRequest.class,
                () -> service.answer(forgetting())))).isEmpty();
        assertThat(service.kept().collection("ada")).containsOnlyKeys("PROFILE");
    }

    @Test
    void whoIsErasedBeforeTheirMailIsSentGetsNone() {
        service.answer(registering("Ada", "erased@example.com"));
        var welcome = service.kept().events("ada", CustomerRegistered.class);

        assertThat(service.mail(welcome, Meanwhile.after(TransactWriteItemsRequest.class,
                () -> service.answer(forgetting())))).isEmpty();
        assertThat(service.mail(welcome)).isEmpty();
        assertThat(service.kept().mailsTo("erased@example.com")).isEmpty();
        assertThat(service.kept().collection("ada")).containsOnlyKeys("PROFILE");
    }

    @TestFactory
    Stream<DynamicTest> whereverAnErasureIsLeftNothingNamesThePersonAndARepeatEndsIt() {
        aCustomerWithAnOrder();
        var recorder = new CallRecorder();
        service.answer(forgetting(), recorder);
        assertThat(recorder.calls()).containsExactly("DynamoDb.TransactWriteItems", "DynamoDb.Query",
                "DynamoDb.BatchWriteItem");
        return CrashAt.everywhere(recorder.calls().size()).map(crash -> DynamicTest.dynamicTest(crash.toString(),
                () -> isEndedByARepeat(crash)));
    }

    private void isEndedByARepeat(CrashAt crash) {
        openTheKitchen();
        aCustomerWithAnOrder();
        assertThatExceptionOfType(Crash.class).isThrownBy(() -> service.answer(forgetting(), crash));
        var left = service.kept().collection("ada").toString();
        assertThat(left.contains("Lovelace")).isEqualTo(crash.toString().equals(CrashAt.before(1).toString()));

        assertThat(service.answer(forgetting()).status()).isEqualTo(204);
        assertThat(service.kept().collection("ada")).containsOnlyKeys("PROFILE");
        assertThat(service.kept().collection("ada").get("PROFILE")).containsOnlyKeys(NOTHING_BUT_THE_MARK);
    }

    /** With an address, a cart, a key, a mail, and an order that has come to its end. */
    private String aCustomerWithAnOrder() {
        service.answer(registering(PROFILE));
        service.answer(living("home"));
        service.mail(service.kept().events("ada", CustomerRegistered.class));
        service.answer(puttingInto("lunch", id("Ramen").value(), "{\"quantity\":1}"));
        var order = service.answer(anOrderFor(1, "Ramen").key("the-key")).orderId();
        service.answer(cancelling(order));
        assertThat(service.kept().collection("ada")).containsKeys("PROFILE", "CART#lunch", "IDEMPOTENCY#the-key",
                "MAIL#ada.1", "TALLY");
        return order;
    }
}
