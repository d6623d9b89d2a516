package dev.platter.order.ordering.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.anOrderFor;
import static dev.platter.order.fixture.ARequest.cancelling;
import static dev.platter.order.fixture.ARequest.theOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;

import dev.platter.events.OrderCancelled;
import dev.platter.events.OrderId;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.crash.CallRecorder;
import dev.platter.localaws.crash.Crash;
import dev.platter.localaws.crash.CrashAt;
import dev.platter.order.fixture.Meanwhile;
import dev.platter.order.fixture.OrderService;
import dev.platter.order.ordering.domain.PaymentUnavailable;
import dev.platter.order.ordering.function.OrderTask.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The steps of the state machine, each as a function by itself; which one follows which its definition says. */
@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class StepsTest {

    private final OrderService service;

    StepsTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeEach
    void openTheKitchen() {
        service.serving(aMenu().with(aDish("Ramen").stock(3)).with(aDish("Declined").at("10.01", "EUR").stock(3))
                .with(aDish("Unpayable").at("10.04", "EUR").stock(3)));
    }

    @Test
    void anOrderIsReservedChargedAndConfirmed() {
        var task = placed("Ramen", 2);

        var end = taken(task, "reserveOrder", "chargeOrder", "confirmOrder");

        assertThat(end.outcome()).isEqualTo(Outcome.SETTLED);
        assertThat(status(task)).isEqualTo("CONFIRMED");
        assertThat(service.kept().stock("Ramen")).isEqualTo(1);
        assertThat(service.kept().payment()).isEqualTo("CHARGED");
    }

    /** Else the two workflows would be two. */
    @ParameterizedTest
    @CsvSource({"Ramen, 2, chargeOrder, confirmOrder", "Ramen, 4, rejectOrder,",
            "Declined, 1, chargeOrder, rejectOrder"})
    void whatTheyComeToIsWhatTheOneFunctionComesTo(String dish, int quantity, String second, String third) {
        var byMessages = placed(dish, quantity);
        service.process(service.kept().events(byMessages.orderId().value()));
        var expected = service.kept().end(byMessages.orderId().value());

        openTheKitchen();
        var bySteps = placed(dish, quantity);
        var steps = Stream.of("reserveOrder", second, third).filter(step -> step != null).toArray(String[]::new);
        assertThat(taken(bySteps, steps).outcome()).isEqualTo(Outcome.SETTLED);

        assertThat(service.kept().end(bySteps.orderId().value())).isEqualTo(expected);
    }

    @Test
    void oneThatIsOutOfStockIsRejectedForThatReason() {
        var task = placed("Ramen", 4);

        var reserved = service.step("reserveOrder", task);

        assertThat(reserved.outcome()).isEqualTo(Outcome.OUT_OF_STOCK);
        assertThat(service.step("rejectOrder", reserved).outcome()).isEqualTo(Outcome.SETTLED);
        assertThat(service.answer(theOrder(task.orderId().value())).text("/rejection/detail"))
                .isEqualTo("Only 3 of Ramen left, 4 ordered");
    }

    @Test
    void oneThatIsDeclinedIsRejectedAndItsStockGivenBack() {
        var task = placed("Declined", 1);

        var charged = taken(task, "reserveOrder", "chargeOrder");
        assertThat(charged.outcome()).isEqualTo(Outcome.DECLINED);
        assertThat(service.kept().stock("Declined")).isEqualTo(2);
        service.step("rejectOrder", charged);

        assertThat(status(task)).isEqualTo("REJECTED");
        assertThat(service.kept().stock("Declined")).isEqualTo(3);
    }

    @Test
    void thePaymentGatewaysSilenceIsAnErrorByItsOwnName() {
        var reserved = taken(placed("Unpayable", 1), "reserveOrder");

        assertThatExceptionOfType(PaymentUnavailable.class)
                .isThrownBy(() -> service.step("chargeOrder", reserved));
    }

    @Test
    void anOrderThatIsNotThereIsAnErrorByItsOwnName() {
        Stream.of("reserveOrder", "chargeOrder").forEach(step -> assertThatExceptionOfType(NoSuchOrder.class)
                .isThrownBy(() -> service.step(step, OrderTask.of(new OrderId("nobodys"), null)))
                .withMessage("there is no order nobodys"));
    }

    @ParameterizedTest
    @CsvSource({"reserveOrder", "chargeOrder"})
    void anOrderThatIsCancelledBeforeAStepIsLeftAlone(String step) {
        var task = step.equals("reserveOrder") ? placed("Ramen", 2) : taken(placed("Ramen", 2), "reserveOrder");
        cancel(task);

        assertThat(service.step(step, task).outcome()).isEqualTo(Outcome.SETTLED);

        assertThat(service.kept().stock("Ramen")).isEqualTo(3);
        assertThat(service.kept().hasNoPayment()).isTrue();
    }

    @Test
    void anOrderThatIsCancelledWhileItIsChargedIsRefunded() {
        var reserved = taken(placed("Ramen", 2), "reserveOrder");

        var charged = service.step("chargeOrder", reserved,
                Meanwhile.after(UpdateItemRequest.class, () -> cancel(reserved)));
        assertThat(service.step("confirmOrder", charged).outcome()).isEqualTo(Outcome.SETTLED);
        service.refund(service.kept().events(reserved.orderId().value(), OrderCancelled.class));

        assertThat(status(reserved)).isEqualTo("CANCELLED");
        assertThat(service.kept().payment()).isEqualTo("REFUNDED");
        assertThat(service.kept().stock("Ramen")).isEqualTo(3);
    }

    @Test
    void anOrderForWhichDishesWereSetAsideAfterAllIsNotRejectedButGoesOn() {
        var earlier = taken(placed("Ramen", 2), "reserveOrder");
        var task = placed("Ramen", 3);
        var outOfStock = service.step("reserveOrder", task);
        cancel(earlier);
        service.step("reserveOrder", task);

        assertThat(service.step("rejectOrder", outOfStock).outcome()).isEqualTo(Outcome.UNSETTLED);

        assertThat(taken(task, "reserveOrder", "chargeOrder", "confirmOrder").outcome()).isEqualTo(Outcome.SETTLED);
        assertThat(status(task)).isEqualTo("CONFIRMED");
    }

    @TestFactory
    Stream<DynamicTest> whereverAStepIsLeftOnTheWayToAConfirmedOrderARepeatMakesUpForIt() {
        return likeUndisturbed("Ramen", 2, "reserveOrder", "chargeOrder", "confirmOrder");
    }

    @TestFactory
    Stream<DynamicTest> whereverAStepIsLeftOnTheWayToAnOrderThatIsOutOfStockARepeatMakesUpForIt() {
        return likeUndisturbed("Ramen", 4, "reserveOrder", "rejectOrder");
    }

    @TestFactory
    Stream<DynamicTest> whereverAStepIsLeftOnTheWayToADeclinedOrderARepeatMakesUpForIt() {
        return likeUndisturbed("Declined", 1, "reserveOrder", "chargeOrder", "rejectOrder");
    }

    private Stream<DynamicTest> likeUndisturbed(String dish, int quantity, String... steps) {
        openTheKitchen();
        var undisturbed = placed(dish, quantity);
        var recorders = Stream.of(steps).map(step -> new CallRecorder()).toList();
        var task = undisturbed;
        for (int i = 0; i < steps.length; i++) {
            task = service.step(steps[i], task, recorders.get(i));
        }
        var expected = service.kept().end(undisturbed.orderId().value());
        return Stream.iterate(0, i -> i < steps.length, i -> i + 1)
                .flatMap(i -> CrashAt.everywhere(recorders.get(i).calls().size())
                        .map(crash -> DynamicTest.dynamicTest(steps[i] + " " + crash,
                                () -> assertThat(crashed(dish, quantity, steps, i, crash)).isEqualTo(expected))));
    }

    /** Every step is called once more than it needs be, besides. */
    private List<String> crashed(String dish, int quantity, String[] steps, int where, CrashAt crash) {
        openTheKitchen();
        var order = placed(dish, quantity);
        var task = order;
        for (int i = 0; i < steps.length; i++) {
            var step = steps[i];
            var before = task;
            if (i == where) {
                assertThatExceptionOfType(Crash.class).isThrownBy(() -> service.step(step, before, crash));
            }
            task = service.step(step, before);
            assertThat(service.step(step, before).outcome()).isIn(task.outcome(), Outcome.SETTLED);
        }
        return service.kept().end(order.orderId().value());
    }

    /** A step that comes late, when the order has long gone on. */
    @ParameterizedTest
    @CsvSource({"reserveOrder", "chargeOrder", "confirmOrder"})
    void aStepThatIsOvertakenByTheWholeWorkflowAddsNothing(String step) {
        var task = placed("Ramen", 2);
        for (var earlier : List.of("reserveOrder", "chargeOrder", "confirmOrder")) {
            if (earlier.equals(step)) {
                break;
            }
            task = service.step(earlier, task);
        }
        var events = service.kept().events(task.orderId().value());

        service.step(step, task, Meanwhile.after(GetItemRequest.class, () -> service.process(events)));

        assertThat(status(task)).isEqualTo("CONFIRMED");
        assertThat(service.kept().stock("Ramen")).isEqualTo(1);
        assertThat(service.kept().payment()).isEqualTo("CHARGED");
        assertThat(service.kept().events(task.orderId().value())).hasSize(2);
    }

    private OrderTask taken(OrderTask task, String... steps) {
        var taken = task;
        for (var step : steps) {
            taken = service.step(step, taken);
        }
        return taken;
    }

    private OrderTask placed(String dish, int quantity) {
        return OrderTask.of(new OrderId(service.answer(anOrderFor(quantity, dish)).orderId()), null);
    }

    private void cancel(OrderTask task) {
        assertThat(service.answer(cancelling(task.orderId().value())).text("/status")).isEqualTo("CANCELLED");
    }

    private String status(OrderTask task) {
        return service.answer(theOrder(task.orderId().value())).text("/status");
    }
}
