package dev.platter.order.customer.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.anOrderFor;
import static dev.platter.order.fixture.Customers.registering;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import dev.platter.events.CustomerRegistered;
import dev.platter.events.OrderConfirmed;
import dev.platter.events.OrderSubmitted;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.mails.SentMail;
import dev.platter.order.customer.domain.MailingCustomers;
import dev.platter.order.fixture.Kept.Parked;
import dev.platter.order.fixture.OrderService;
import dev.platter.order.fixture.Refusing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.ses.model.SendEmailRequest;

@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class MailingTest {

    private static final AtomicInteger READERS = new AtomicInteger();

    private final OrderService service;
    private String address = "";

    MailingTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeEach
    void openTheKitchen() {
        service.serving(
                aMenu().with(aDish("Ramen").at("12.50", "EUR")).with(aDish("Fish & <Chips>").at("9.90", "EUR")));
        address = "reader-%d@example.com".formatted(READERS.incrementAndGet());
    }

    @Test
    void whoHasRegisteredIsWelcomed() {
        assertThat(service.mail(registered("Ada <Lovelace> & \"Co\""))).isEmpty();

        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.from()).isEqualTo("Platter <orders@platter.example>");
            assertThat(mail.subject()).isEqualTo("Welcome to Platter");
            assertThat(mail.text()).contains("Hello Ada <Lovelace> & \"Co\",");
            assertThat(mail.html()).contains("Hello Ada &lt;Lovelace&gt; &amp; &quot;Co&quot;,").doesNotContain("{");
        });
    }

    @Test
    void aConfirmedOrderIsToldWithItsLinesAndItsTotal() {
        registered("Ada");
        assertThat(service.mail(confirmed(anOrder(2)))).isEmpty();

        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Your order is confirmed");
            assertThat(mail.text()).contains("2 x Fish & <Chips>, 19.80 EUR", "Total: 19.80 EUR");
            assertThat(mail.html()).contains("2 &times; Fish &amp; &lt;Chips&gt;", "19.80 EUR");
        });
    }

    @Test
    void aMailIsSentOnceHoweverOftenItsMessageComes() {
        var welcome = registered("Ada");
        service.mail(welcome);

        assertThat(service.mail(List.of(welcome.getFirst(), welcome.getFirst()))).isEmpty();
        service.clock().pass(MailingCustomers.CLAIMED_FOR);
        assertThat(service.mail(welcome)).isEmpty();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void whoHasNotRegisteredGetsNoMail() {
        assertThat(service.mail(confirmed(anOrder(1)))).isEmpty();

        assertThat(service.kept().collection("ada")).containsOnlyKeys("TALLY");
        assertThat(service.kept().parked("customer-mail-dlq")).isEmpty();
    }

    @Test
    void whatSesRefusesForGoodIsParkedWithoutTheAddress() {
        var welcome = registered("Ada");
        var refusal = Refusing.every(SendEmailRequest.class, "MessageRejected", "Not verified: " + address);

        assertThat(service.mail(welcome, refusal)).isEmpty();

        assertThat(service.kept().parked("customer-mail-dlq"))
                .containsExactly(new Parked(welcome.getFirst(), "SES refused the mail: MessageRejected", ""));
        service.clock().pass(MailingCustomers.CLAIMED_FOR);
        assertThat(service.mail(welcome)).as("moved back by an operator").isEmpty();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void whatSesCannotTakeNowComesAgainAndIsSentWhenTheClaimIsOver() {
        var welcome = registered("Ada");
        var throttling = Refusing.every(SendEmailRequest.class, "Throttling", "Too fast: " + address);

        assertThat(service.mail(welcome, throttling)).containsExactly(0);
        assertThat(service.mail(welcome)).as("while it is claimed").containsExactly(0);
        assertThat(mails()).isEmpty();

        service.clock().pass(MailingCustomers.CLAIMED_FOR);
        assertThat(service.mail(welcome)).isEmpty();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void whatNobodyIsWrittenToAboutIsParkedAndTheRestOfTheBatchIsSent() {
        var welcome = registered("Ada");
        var submitted = service.kept().events(anOrder(1), OrderSubmitted.class);

        assertThat(service.mail(List.of("no event", submitted.getFirst(), welcome.getFirst()))).isEmpty();

        assertThat(service.kept().parked("customer-mail-dlq")).extracting(Parked::body)
                .containsExactlyInAnyOrder("no event", submitted.getFirst());
        assertThat(mails()).hasSize(1);
    }

    private List<String> registered(String name) {
        var profile = registering(name.replace("\"", "\\\""), address);
        assertThat(service.answer(profile).status()).isEqualTo(201);
        return service.kept().events("ada", CustomerRegistered.class);
    }

    private String anOrder(int quantity) {
        return service.answer(anOrderFor(quantity, "Fish & <Chips>")).orderId();
    }

    private List<String> confirmed(String order) {
        service.process(service.kept().events(order));
        return service.kept().events(order, OrderConfirmed.class);
    }

    private List<SentMail> mails() {
        return service.kept().mailsTo(address);
    }
}
