package dev.platter.order.customer.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.anOrderFor;
import static dev.platter.order.fixture.ARequest.cancelling;
import static dev.platter.order.fixture.Customers.PROFILE;
import static dev.platter.order.fixture.Customers.everything;
import static dev.platter.order.fixture.Customers.forgetting;
import static dev.platter.order.fixture.Customers.living;
import static dev.platter.order.fixture.Customers.me;
import static dev.platter.order.fixture.Customers.onAddress;
import static dev.platter.order.fixture.Customers.registering;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import dev.platter.events.CustomerRegistered;
import dev.platter.events.OrderConfirmed;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.order.customer.domain.MailingCustomers;
import dev.platter.order.fixture.OrderService;
import dev.platter.order.fixture.Refusing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.ses.model.SendEmailRequest;

/** A whole life as a customer, after which what they are called and where they live stands in no event, no message and no log line. */
@ExtendWith(EmbeddedAwsExtension.class)
class NothingOfThePersonTest {

    private static final List<String> OF_THE_PERSON = List.of("ada@example.com", "ada.king@", "lovelace", "2071838750",
            "james's", "sw1y", "ring twice");

    private final OrderService service;
    private final Logger all = logger("dev.platter");
    /** Which the tests' own settings silence. */
    private final Logger parking = logger("dev.platter.runtime.batch.DeadLetterQueue");
    private final @Nullable Level silence = parking.getLevel();
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    NothingOfThePersonTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeEach
    void listen() {
        service.serving(aMenu().with(aDish("Ramen")));
        lines.start();
        all.addAppender(lines);
        all.setLevel(Level.ALL);
        parking.setLevel(Level.ALL);
    }

    @AfterEach
    void listenNoMore() {
        all.detachAppender(lines);
        all.setLevel(null);
        parking.setLevel(silence);
    }

    @Test
    void namesAddressesAndMailAddressesStandInTheCustomersItemOnly() {
        aWholeLife();

        assertThat(logged()).contains("customer.registered", "mail.sent", "message.parked", "message.failed",
                "customer.erased");
        assertThat(logged()).doesNotContain(OF_THE_PERSON);
        assertThat(events()).contains("platter.customer.registered.v1", "platter.order.confirmed.v1")
                .doesNotContain(OF_THE_PERSON);
        assertThat(service.kept().parked("customer-mail-dlq").toString()).contains("MessageRejected")
                .doesNotContain(OF_THE_PERSON);
        assertThat(service.kept().everything().toString().toLowerCase(Locale.ROOT)).doesNotContain(OF_THE_PERSON);
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    private void aWholeLife() {
        service.answer(registering(PROFILE));
        service.answer(registering(PROFILE.replace("Ada Lovelace", "\\u0000Lovelace")));
        service.answer(registering(PROFILE.replace("GBP", "EUR")));
        service.answer(living("home"));
        service.answer(onAddress("PUT", "home").json("{\"street\":\"James's\",\"note\":\"Ring twice\"}"));
        mailed(service.kept().events("ada", CustomerRegistered.class));
        var order = service.answer(anOrderFor(1, "Ramen")).orderId();
        service.process(service.kept().events(order));
        mailed(service.kept().events(order, OrderConfirmed.class));
        service.answer(registering(PROFILE.replace("ada@", "ada.king@")).header("if-match", "*"));
        service.answer(me());
        service.answer(everything());
        service.answer(cancelling(order));
        assertThat(service.answer(forgetting()).status()).isEqualTo(204);
    }

    /** With every trouble that SES can make. */
    private void mailed(List<String> event) {
        for (var code : List.of("Throttling", "MessageRejected")) {
            service.mail(event, Refusing.every(SendEmailRequest.class, code, "No good: ada@example.com"));
            service.clock().pass(MailingCustomers.CLAIMED_FOR);
        }
        assertThat(service.mail(event)).isEmpty();
    }

    private String logged() {
        return lines.list.stream().map(line -> line.getFormattedMessage() + " " + words(line.getThrowableProxy()))
                .collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
    }

    private static String words(@Nullable IThrowableProxy thrown) {
        return thrown == null ? "" : thrown.getMessage() + " " + words(thrown.getCause());
    }

    private String events() {
        return service.kept().orderTables().stream().filter(item -> item.containsKey("event")).toList().toString()
                .toLowerCase(Locale.ROOT);
    }
}
