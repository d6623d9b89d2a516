package dev.platter.order.ordering.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.anOrderFor;
import static dev.platter.order.fixture.ARequest.cancelling;
import static dev.platter.order.fixture.ARequest.theHistory;
import static dev.platter.order.fixture.ARequest.theOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.platter.events.OrderCancelled;
import dev.platter.events.OrderSubmitted;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.crash.Crash;
import dev.platter.localaws.crash.CrashAt;
import dev.platter.order.fixture.Interlude;
import dev.platter.order.fixture.OrderService;
import dev.platter.order.ordering.domain.OrderTally;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/**
 * A worker confirms an order while its customer or the time-out cancels it and the refunder gives money back, each at every
 * point of the worker's way, and each dying at every one of its calls. Whoever wins: all stock is back and all money, or the order
 * is confirmed and paid.
 */
@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class CancellationRacesTest {

    /** Find, reserve, ask for the charge, charge, confirm. */
    private static final int WORKERS_CALLS = 5;

    private final OrderService service;

    CancellationRacesTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    /** Who cancels. */
    private enum By {

        CUSTOMER {
            @Override
            void cancel(OrderService service, String order, ExecutionInterceptor... road) {
                assertThat(service.answer(cancelling(order), road).status()).isEqualTo(200);
            }
        },
        TIME_OUT {
            @Override
            void cancel(OrderService service, String order, ExecutionInterceptor... road) {
                assertThat(service.timeOut(service.kept().events(order, OrderSubmitted.class), road)).isEmpty();
            }
        };

        abstract void cancel(OrderService service, String order, ExecutionInterceptor... road);
    }

    @TestFactory
    Stream<DynamicTest> whereverTheWorkerIsCancelledAndWhereverTheMoneyGoesBackAllOfItDoes() {
        return Stream.of(By.values()).flatMap(by -> points().flatMap(cancelled -> points()
                .filter(refunded -> refunded >= cancelled)
                .map(refunded -> dynamicTest("%s after %d, refund after %d".formatted(by, cancelled, refunded), () -> {
                    var order = placed();
                    var cancelling = Interlude.after(cancelled, () -> by.cancel(service, order));
                    var refunding = Interlude.after(refunded, () -> refund(order));
                    // Interceptors are left in the reverse of their order, so at one point cancelling comes first.
                    process(order, refunding, cancelling);
                    cancelling.orNow();
                    settle(order);
                }))));
    }

    @Tag("full")
    @TestFactory
    Stream<DynamicTest> whereverTheWorkerDiesAndWhereverItIsCancelledNothingIsLost() {
        return points().flatMap(cancelled -> CrashAt.everywhere(WORKERS_CALLS)
                .map(crash -> dynamicTest("cancelled after %d, worker dies %s".formatted(cancelled, crash), () -> {
                    var order = placed();
                    var cancelling = Interlude.after(cancelled, () -> By.CUSTOMER.cancel(service, order));
                    process(order, cancelling, crash);
                    cancelling.orNow();
                    settle(order);
                })));
    }

    @TestFactory
    Stream<DynamicTest> whereverTheCancellerDiesNothingIsLost() {
        return Stream.of(By.values()).flatMap(by -> points().flatMap(cancelled -> CrashAt.everywhere(2)
                .map(crash -> dynamicTest("%s after %d dies %s".formatted(by, cancelled, crash), () -> {
                    var order = placed();
                    var cancelling = Interlude.after(cancelled,
                            () -> dying(() -> by.cancel(service, order, crash)));
                    process(order, cancelling);
                    by.cancel(service, order);
                    settle(order);
                }))));
    }

    @TestFactory
    Stream<DynamicTest> whereverTheRefunderDiesTheMoneyGoesBackOnce() {
        return points().flatMap(cancelled -> CrashAt.everywhere(2)
                .map(crash -> dynamicTest("cancelled after %d, refunder dies %s".formatted(cancelled, crash), () -> {
                    var order = placed();
                    var besides = Interlude.after(cancelled, () -> {
                        By.CUSTOMER.cancel(service, order);
                        dying(() -> refund(order, crash));
                    });
                    process(order, besides);
                    besides.orNow();
                    settle(order);
                })));
    }

    private static Stream<Integer> points() {
        return IntStream.rangeClosed(0, WORKERS_CALLS).boxed();
    }

    private String placed() {
        service.serving(aMenu().with(aDish("Ramen").stock(3)));
        return service.answer(anOrderFor(2, "Ramen")).orderId();
    }

    private void process(String order, ExecutionInterceptor... road) {
        dying(() -> service.process(service.kept().events(order, OrderSubmitted.class), road));
    }

    private void refund(String order, ExecutionInterceptor... road) {
        assertThat(service.refund(service.kept().events(order, OrderCancelled.class), road)).isEmpty();
    }

    /** Whoever dies leaves its message or its caller waiting, who comes again later. */
    private static void dying(Runnable work) {
        try {
            work.run();
        } catch (Crash itComesAgain) {
            assertThat(itComesAgain).hasMessageContaining("call");
        }
    }

    /** All messages come again until they are done; then nothing may be owed to anybody. */
    private void settle(String order) {
        process(order);
        refund(order);
        process(order);
        switch (service.answer(theOrder(order)).text("/status")) {
            case "CANCELLED" -> allIsBack();
            case "CONFIRMED" -> allIsPaid();
            default -> throw new AssertionError(service.kept().everything());
        }
        assertThat(service.answer(theHistory(order)).body().at("/events").valueStream()
                .map(event -> event.at("/type").asString()).toList()).isEqualTo(types(order));
    }

    private List<String> types(String order) {
        return service.kept().eventDocuments(order).stream().map(event -> event.at("/type").asString()).toList();
    }

    private void allIsBack() {
        assertThat(service.kept().stock("Ramen")).isEqualTo(3);
        assertThat(service.kept().payment()).isIn("REFUNDED", "DECLINED");
        var tally = service.kept().tally();
        assertThat(List.of(tally.open(), tally.placed(), tally.cancelled())).containsExactly(0L, 1L, 1L);
    }

    private void allIsPaid() {
        assertThat(service.kept().stock("Ramen")).isEqualTo(1);
        assertThat(service.kept().payment()).isEqualTo("CHARGED");
        assertThat(service.kept().tally()).isEqualTo(new OrderTally(1, 1, 1, 0, 0, 0, Map.of()));
    }
}
