package dev.platter.order.ordering.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.anOrderFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.crash.CallRecorder;
import dev.platter.localaws.crash.Crash;
import dev.platter.localaws.crash.CrashAt;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** An order worker dies before or after any of its calls to AWS; its message comes again, to another one. */
@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class CrashTest {

    private final OrderService service;

    CrashTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @TestFactory
    Stream<DynamicTest> whereverAnOrderIsLeftItIsConfirmedAndChargedOnce() {
        return likeUndisturbed("Ramen", 2, 5, "status=AttributeValue(S=CONFIRMED)");
    }

    @TestFactory
    Stream<DynamicTest> whereverAnOrderIsLeftThatIsOutOfStockItIsRejected() {
        return likeUndisturbed("Ramen", 4, 3, "S=OUT_OF_STOCK");
    }

    @TestFactory
    Stream<DynamicTest> whereverAnOrderIsLeftThatIsDeclinedItIsRejectedAndItsStockGivenBackOnce() {
        return likeUndisturbed("Declined", 1, 5, "S=PAYMENT_DECLINED");
    }

    private Stream<DynamicTest> likeUndisturbed(String dish, int quantity, int calls, String sign) {
        var recorder = new CallRecorder();
        var undisturbed = processed(dish, quantity, recorder);
        assertThat(undisturbed.toString()).contains(sign);
        assertThat(recorder.calls()).hasSize(calls);
        var tally = service.kept().tally();
        assertThat(tally.open()).isEqualTo(tally.confirmed()).isEqualTo(1 - tally.rejected());

        return CrashAt.everywhere(calls).map(crash -> DynamicTest.dynamicTest(crash.toString(),
                () -> assertThat(crashed(dish, quantity, crash)).isEqualTo(undisturbed)));
    }

    private List<String> processed(String dish, int quantity, ExecutionInterceptor road) {
        var order = placed(dish, quantity);
        assertThat(service.process(service.kept().events(order), road)).isEmpty();
        return service.kept().end(order);
    }

    private List<String> crashed(String dish, int quantity, CrashAt crash) {
        var order = placed(dish, quantity);
        var message = service.kept().events(order);
        assertThatExceptionOfType(Crash.class).isThrownBy(() -> service.process(message, crash));
        assertThat(service.process(message)).isEmpty();
        return service.kept().end(order);
    }

    private String placed(String dish, int quantity) {
        service.serving(aMenu().with(aDish("Ramen").stock(3)).with(aDish("Declined").at("10.01", "EUR").stock(3)));
        return service.answer(anOrderFor(quantity, dish)).orderId();
    }
}
