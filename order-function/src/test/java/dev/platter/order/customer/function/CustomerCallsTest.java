package dev.platter.order.customer.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.anOrderFor;
import static dev.platter.order.fixture.Customers.PROFILE;
import static dev.platter.order.fixture.Customers.everything;
import static dev.platter.order.fixture.Customers.forgetting;
import static dev.platter.order.fixture.Customers.living;
import static dev.platter.order.fixture.Customers.me;
import static dev.platter.order.fixture.Customers.onAddress;
import static dev.platter.order.fixture.Customers.registering;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import dev.platter.events.CustomerRegistered;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.crash.CallRecorder;
import dev.platter.order.fixture.ARequest;
import dev.platter.order.fixture.Capacity;
import dev.platter.order.fixture.Carts;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** What each access of a customer costs, in calls and in capacity: the README's tables. */
@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class CustomerCallsTest {

    private static final String QUERY = "DynamoDb.Query";
    private static final String UPDATE = "DynamoDb.UpdateItem";
    private static final String TRANSACTION = "DynamoDb.TransactWriteItems";

    private final OrderService service;

    CustomerCallsTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeEach
    void openTheKitchen() {
        service.serving(aMenu().with(aDish("Ramen")));
    }

    @Test
    void registeringIsOneTransactionAndEveryChangeIsOneWrite() {
        assertThat(calls(registering(PROFILE))).containsExactly(TRANSACTION);
        assertThat(calls(registering(PROFILE).header("if-match", "*"))).containsExactly(UPDATE);
        assertThat(calls(registering(PROFILE).header("if-match", "\"9\""))).containsExactly(UPDATE);
        assertThat(calls(living("home"))).containsExactly(UPDATE);
        assertThat(calls(onAddress("DELETE", "home"))).containsExactly(UPDATE);
    }

    @Test
    void whoComesBackAfterAnErasureCostsATransactionMore() {
        service.answer(forgetting());
        assertThat(calls(registering(PROFILE))).containsExactly(TRANSACTION, TRANSACTION);
    }

    @Test
    void aCustomerIsReadByOneQueryThatSeesNeitherCartsNorKeys() {
        service.answer(registering(PROFILE));
        assertThat(calls(me())).containsExactly(QUERY);
        assertThat(capacity(me())).isEqualTo("1.0 read, 0.0 written");

        IntStream.range(0, 60)
                .forEach(i -> service.answer(Carts.puttingInto("cart-" + i, "ramen", "{\"quantity\":1}")));
        assertThat(capacity(me())).isEqualTo("1.0 read, 0.0 written");
    }

    @Test
    void anExportIsTwoQueriesAndAnErasureATransactionAQueryAndABatch() {
        service.answer(registering(PROFILE));
        service.answer(anOrderFor(1, "Ramen").key("a-key"));
        assertThat(calls(everything())).containsExactly(QUERY, QUERY);
        assertThat(calls(everything().query("cursor", "made up"))).isEmpty();
        service.serving(aMenu());
        assertThat(calls(forgetting())).containsExactly(TRANSACTION, QUERY);
    }

    @Test
    void aRepeatOfAMailCostsOneCall() {
        service.answer(registering(PROFILE));
        var welcome = service.kept().events("ada", CustomerRegistered.class);
        service.mail(welcome);

        var recorder = new CallRecorder();
        service.mail(welcome, recorder);
        assertThat(recorder.calls()).containsExactly(TRANSACTION);
    }

    @Test
    void theCapacityIsThatOfTheReadme() {
        assertThat(capacity(registering(PROFILE))).isEqualTo("0.0 read, 4.0 written");
        assertThat(capacity(registering(PROFILE).header("if-match", "*"))).isEqualTo("0.0 read, 1.0 written");
        assertThat(capacity(living("home"))).isEqualTo("0.0 read, 1.0 written");
        assertThat(capacity(everything())).isEqualTo("1.0 read, 0.0 written");
        assertThat(capacity(forgetting())).isEqualTo("1.0 read, 3.0 written");
    }

    private List<String> calls(ARequest request) {
        var recorder = new CallRecorder();
        service.answer(request, recorder);
        return recorder.calls();
    }

    private String capacity(ARequest request) {
        var capacity = new Capacity();
        service.answer(request, capacity);
        return capacity.toString();
    }
}
