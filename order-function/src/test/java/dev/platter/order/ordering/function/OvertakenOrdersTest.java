package dev.platter.order.ordering.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.anOrderFor;
import static dev.platter.order.fixture.ARequest.cancelling;
import static dev.platter.order.fixture.ARequest.theOrder;
import static dev.platter.order.fixture.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import dev.platter.events.OrderCancelled;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.crash.LostAnswer;
import dev.platter.order.fixture.Crossroads;
import dev.platter.order.fixture.Kept;
import dev.platter.order.fixture.Meanwhile;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** What happens when somebody else moves an order on while it is worked on. */
@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class OvertakenOrdersTest {

    private final OrderService service;

    OvertakenOrdersTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeEach
    void openTheKitchen() {
        service.serving(aMenu().with(aDish("Ramen").stock(3)).with(aDish("Declined").at("10.01", "EUR").stock(3)));
    }

    @ParameterizedTest
    @ValueSource(classes = {GetItemRequest.class, UpdateItemRequest.class, TransactWriteItemsRequest.class})
    void twoDeliveriesAtOnceConfirmOnce(Class<?> where) {
        var events = placed("Ramen");

        var meeting = Crossroads.of(2, where);

        var failed = atOnce(() -> service.process(events, meeting), () -> service.process(events, meeting));

        assertThat(failed).containsOnly(List.of());
        assertThat(status(events)).isEqualTo("CONFIRMED");
        assertThat(service.kept().stock("Ramen")).isEqualTo(1);
        assertThat(service.kept().payment()).isEqualTo("CHARGED");
        assertThat(service.kept().events(orderId(events))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(classes = {GetItemRequest.class, UpdateItemRequest.class, TransactWriteItemsRequest.class})
    void aWorkerThatIsOvertakenAnywhereAddsNothing(Class<?> where) {
        var events = placed("Ramen");

        var failed = service.process(events, Meanwhile.after(where, () -> service.process(events)));

        assertThat(failed).isEmpty();
        assertThat(status(events)).isEqualTo("CONFIRMED");
        assertThat(service.kept().stock("Ramen")).isEqualTo(1);
        assertThat(service.kept().events(orderId(events))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(classes = {GetItemRequest.class, UpdateItemRequest.class, TransactWriteItemsRequest.class})
    void aWorkerThatIsOvertakenByARejectionGivesStockBackOnce(Class<?> where) {
        var events = placed("Declined");

        var failed = service.process(events, Meanwhile.after(where, () -> service.process(events)));

        assertThat(failed).isEmpty();
        assertThat(status(events)).isEqualTo("REJECTED");
        assertThat(service.kept().stock("Declined")).isEqualTo(3);
        assertThat(service.kept().events(orderId(events))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GetItem", "UpdateItem", "TransactWriteItems"})
    void anAnswerThatIsLostOnTheWayChangesNothing(String operation) {
        var events = placed("Ramen");
        var losing = LostAnswer.to(operation);

        assertThat(service.process(events, losing)).isEmpty();

        assertThat(losing.transmissions()).isGreaterThan(1);
        assertThat(status(events)).isEqualTo("CONFIRMED");
        assertThat(service.kept().stock("Ramen")).isEqualTo(1);
        assertThat(service.kept().events(orderId(events))).hasSize(2);
    }

    @Test
    void anOrderCancelledBeforeAnythingWasDoneIsLeftAlone() {
        var events = placed("Ramen");
        cancel(events);

        assertThat(service.process(events)).isEmpty();

        assertThat(status(events)).isEqualTo("CANCELLED");
        assertThat(service.kept().hasNoPayment()).isTrue();
        assertThat(service.kept().stock("Ramen")).isEqualTo(3);
    }

    @Test
    void anOrderCancelledAfterItWasReadIsNotReserved() {
        var events = placed("Ramen");

        assertThat(service.process(events, Meanwhile.after(GetItemRequest.class, () -> cancel(events)))).isEmpty();

        assertThat(service.kept().stock("Ramen")).isEqualTo(3);
        assertThat(service.kept().hasNoPayment()).isTrue();
    }

    @Test
    void anOrderCancelledWhileItIsChargedIsRefunded() {
        var events = placed("Ramen");

        assertThat(service.process(events, Meanwhile.after(UpdateItemRequest.class, () -> cancel(events)))).isEmpty();
        refund(events);

        assertThat(status(events)).isEqualTo("CANCELLED");
        assertThat(service.kept().payment()).isEqualTo("REFUNDED");
        assertThat(service.kept().stock("Ramen")).isEqualTo(3);
        assertThat(service.kept().events(orderId(events))).hasSize(2);
    }

    @Test
    void anOrderRefundedBeforeItIsChargedIsNeverCharged() {
        var events = placed("Ramen");
        var besides = Meanwhile.after(TransactWriteItemsRequest.class, () -> {
            cancel(events);
            refund(events);
        });

        assertThat(service.process(events, besides)).isEmpty();

        assertThat(status(events)).isEqualTo("CANCELLED");
        assertThat(service.kept().payment()).isEqualTo("DECLINED");
        assertThat(service.kept().stock("Ramen")).isEqualTo(3);
    }

    @Test
    void aRefundedOrderStaysRefundedHoweverOftenItsMessagesCome() {
        var events = placed("Ramen");
        service.process(events, Meanwhile.after(UpdateItemRequest.class, () -> cancel(events)));
        refund(events);
        var once = service.kept().everything();

        assertThat(service.process(List.of(events.getFirst(), events.getFirst()))).isEmpty();
        refund(events);
        refund(events);

        assertThat(service.kept().everything()).isEqualTo(once);
    }

    @Test
    void anOrderCancelledWhileItsPaymentWasDeclinedOwesNothing() {
        var events = placed("Declined");

        assertThat(service.process(events, Meanwhile.after(UpdateItemRequest.class, () -> cancel(events)))).isEmpty();
        refund(events);

        assertThat(status(events)).isEqualTo("CANCELLED");
        assertThat(service.kept().payment()).isEqualTo("DECLINED");
        assertThat(service.kept().stock("Declined")).isEqualTo(3);
    }

    private List<String> placed(String dish) {
        return service.kept().events(service.answer(anOrderFor(dish.equals("Declined") ? 1 : 2, dish)).orderId());
    }

    private void cancel(List<String> events) {
        assertThat(service.answer(cancelling(orderId(events))).text("/status")).isEqualTo("CANCELLED");
    }

    private void refund(List<String> events) {
        assertThat(service.refund(service.kept().events(orderId(events), OrderCancelled.class))).isEmpty();
    }

    private String status(List<String> events) {
        return service.answer(theOrder(orderId(events))).text("/status");
    }

    private static String orderId(List<String> events) {
        return Kept.orderOf(events.getFirst());
    }
}
