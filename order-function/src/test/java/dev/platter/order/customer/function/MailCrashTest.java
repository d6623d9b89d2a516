package dev.platter.order.customer.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.anOrderFor;
import static dev.platter.order.fixture.Customers.registering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dev.platter.events.CustomerRegistered;
import dev.platter.events.OrderConfirmed;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.crash.CallRecorder;
import dev.platter.localaws.crash.Crash;
import dev.platter.localaws.crash.CrashAt;
import dev.platter.order.customer.domain.MailingCustomers;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who writes to customers dies before or after any of their calls to AWS; the message comes again, to another one. */
@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class MailCrashTest {

    private static final AtomicInteger READERS = new AtomicInteger();

    private final OrderService service;
    private String address = "";

    MailCrashTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @TestFactory
    Stream<DynamicTest> whereverAWelcomeIsLeftItIsSentAtLeastOnceAndTwiceOnlyIfItWasSentAndNotNoted() {
        return atLeastOnce(this::registered, "DynamoDb.TransactWriteItems", "DynamoDb.GetItem", "Ses.SendEmail",
                "DynamoDb.UpdateItem");
    }

    @TestFactory
    Stream<DynamicTest> whereverAConfirmationIsLeftItIsSentAtLeastOnceAndTwiceOnlyIfItWasSentAndNotNoted() {
        return atLeastOnce(this::confirmed, "DynamoDb.TransactWriteItems", "DynamoDb.GetItem", "DynamoDb.GetItem",
                "Ses.SendEmail", "DynamoDb.UpdateItem");
    }

    private Stream<DynamicTest> atLeastOnce(Supplier<List<String>> message, String... calls) {
        var recorder = new CallRecorder();
        service.mail(message.get(), recorder);
        assertThat(recorder.calls()).containsExactly(calls);
        return CrashAt.everywhere(calls.length).map(crash -> DynamicTest.dynamicTest(crash.toString(),
                () -> assertThat(mailsAfter(crash, message.get())).isEqualTo(twice(crash, calls.length) ? 2 : 1)));
    }

    /** After the mail was handed over, and before it was noted. */
    private static boolean twice(CrashAt crash, int calls) {
        return crash.toString().equals(CrashAt.after(calls - 1).toString());
    }

    private int mailsAfter(CrashAt crash, List<String> message) {
        assertThatExceptionOfType(Crash.class).isThrownBy(() -> service.mail(message, crash));
        service.clock().pass(MailingCustomers.CLAIMED_FOR);
        assertThat(service.mail(message)).isEmpty();
        assertThat(service.mail(message)).as("and again").isEmpty();
        return service.kept().mailsTo(address).size();
    }

    private List<String> registered() {
        service.serving(aMenu().with(aDish("Ramen")));
        address = "survivor-%d@example.com".formatted(READERS.incrementAndGet());
        service.answer(registering("Ada", address));
        return service.kept().events("ada", CustomerRegistered.class);
    }

    private List<String> confirmed() {
        registered();
        var order = service.answer(anOrderFor(1, "Ramen")).orderId();
        service.process(service.kept().events(order));
        return service.kept().events(order, OrderConfirmed.class);
    }
}
