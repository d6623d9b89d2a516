package dev.platter.localaws.mails;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.MessageRejectedException;
import software.amazon.awssdk.services.ses.model.SendEmailRequest;
import software.amazon.awssdk.services.ses.model.SesException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Mails as the SDK's client hands them to SES. */
@ExtendWith(EmbeddedAwsExtension.class)
class SendingTest {

    private static final String SENDER = "orders@platter.example";

    private final EmbeddedAws aws;
    private final SesClient ses;
    private final String customer = "mika-" + UUID.randomUUID() + "@example.com";

    SendingTest(EmbeddedAws aws) {
        this.aws = aws;
        this.ses = aws.sesClient();
    }

    @BeforeEach
    void verify() {
        ses.verifyEmailIdentity(request -> request.emailAddress(SENDER));
    }

    @Test
    void aMailIsInTheMailboxAsItWasWritten() {
        var before = Instant.now();
        var id = ses.sendEmail(request -> request.source("Platter <" + SENDER + ">")
                .destination(
                        to -> to.toAddresses(customer).ccAddresses("kim@example.com").bccAddresses("bo@example.com"))
                .message(message -> message.subject(subject -> subject.data("Willkommen & guten Appetit, Jürgen 🍜"))
                        .body(body -> body.text(text -> text.data("Hallo <Jürgen> & alle\nzweite Zeile"))
                                .html(html -> html.data("<p>Hallo <b>Jürgen</b> &amp; alle</p>"))))
                .replyToAddresses("help@platter.example"))
                .messageId();

        assertThat(aws.mailbox().to(customer)).singleElement().satisfies(mail -> {
            assertThat(mail.id()).isEqualTo(id).isNotEmpty();
            assertThat(mail.from()).isEqualTo("Platter <" + SENDER + ">");
            assertThat(mail.to()).containsExactly(customer);
            assertThat(mail.cc()).containsExactly("kim@example.com");
            assertThat(mail.bcc()).containsExactly("bo@example.com");
            assertThat(mail.subject()).isEqualTo("Willkommen & guten Appetit, Jürgen 🍜");
            assertThat(mail.text()).isEqualTo("Hallo <Jürgen> & alle\nzweite Zeile");
            assertThat(mail.html()).isEqualTo("<p>Hallo <b>Jürgen</b> &amp; alle</p>");
            assertThat(mail.sentAt()).isBetween(before, Instant.now());
        });
    }

    @Test
    void aMailOfTextAloneHasNoHtml() {
        ses.sendEmail(aMail(SENDER));
        assertThat(aws.mailbox().to(customer)).singleElement()
                .satisfies(mail -> assertThat(mail.html()).isNull());
    }

    @Test
    void theLatestMailComesFirst() {
        ses.sendEmail(aMail(SENDER));
        ses.sendEmail(aMail(SENDER).andThen(mail -> mail.message(m -> m.subject(s -> s.data("second"))
                .body(body -> body.text(text -> text.data("2"))))));
        assertThat(aws.mailbox().to(customer)).extracting(SentMail::subject).containsExactly("second", "Your order");
    }

    @Test
    void onlyTheLatestThousandAreKept() {
        var mailbox = new Mailbox();
        IntStream.rangeClosed(1, 1_001).forEach(number -> mailbox.add(numbered(number)));
        assertThat(mailbox.mails()).hasSize(1_000);
        assertThat(mailbox.mails().getFirst().id()).isEqualTo("1001");
        assertThat(mailbox.mails().getLast().id()).isEqualTo("2");
    }

    @Test
    void aSenderWhoWasNotVerifiedIsRejectedByName() {
        assertThatExceptionOfType(MessageRejectedException.class)
                .isThrownBy(() -> ses.sendEmail(aMail("Somebody <someone@nowhere.example>")))
                .withMessageContaining("Email address is not verified. The following identities failed the check in "
                        + "region US-EAST-1: someone@nowhere.example");
        assertThat(aws.mailbox().to(customer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anyone@shop.example", "anyone@mail.shop.example", "Any One <anyone@shop.example>",
            "anyone@SHOP.example"})
    void aVerifiedDomainSendsFromAllItsAddressesAndThoseBelow(String sender) {
        ses.verifyDomainIdentity(request -> request.domain("shop.example"));
        ses.sendEmail(aMail(sender));
        assertThat(aws.mailbox().to(customer)).hasSize(1);
    }

    @Test
    void aVerifiedAddressSendsWithALabelToo() {
        ses.sendEmail(aMail("orders+refunds@platter.example"));
        assertThat(aws.mailbox().to(customer)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"notshop.example", "other@platter.example", "x@myplatter.example"})
    void whatOnlyResemblesAnIdentityIsNotOne(String sender) {
        assertThatExceptionOfType(SesException.class)
                .isThrownBy(() -> ses.sendEmail(aMail(sender.contains("@") ? sender : "a@" + sender)))
                .satisfies(fault -> assertThat(fault.awsErrorDetails().errorCode()).isEqualTo("MessageRejected"));
    }

    @ParameterizedTest
    @CsvSource({"mika, Missing final '@domain'", "mika@, Illegal address: mika@",
            "mika@localhost, Illegal address: mika@localhost", "mi ka@example.com, Illegal address: mi ka@example.com",
            "müka@example.com, Illegal address: müka@example.com",
            "mika@exämple.com, Illegal address: mika@exämple.com",
            "a@b.example c@d.example, Illegal address: a@b.example c@d.example"})
    void anAddressThatCannotBeIsRefusedAsSesDoes(String recipient, String rule) {
        refused(rule, mail -> mail.destination(to -> to.toAddresses(recipient)));
    }

    @Test
    void whatIsMissingOrTooMuchIsRefused() {
        refused("Empty destination", mail -> mail.destination(to -> to.toAddresses()));
        refused("Recipient count exceeds 50.",
                mail -> mail.destination(to -> to.toAddresses(Collections.nCopies(51, customer))));
        refused("Empty required header 'Body'",
                mail -> mail.message(message -> message.subject(s -> s.data("a")).body(body -> {})));
        refused("Header fields must not contain line breaks: Subject",
                mail -> mail.message(message -> message.subject(s -> s.data("a\nBcc: b@example.com"))
                        .body(body -> body.text(text -> text.data("b")))));
    }

    @Test
    void whatIsNotHereIsRefusedByName() {
        assertThatExceptionOfType(SesException.class).isThrownBy(() -> ses.listTemplates(request -> {}))
                .withMessageContaining("The action ListTemplates is not here");
    }

    @Test
    void identitiesAreListed() {
        assertThat(ses.listIdentities().identities()).contains(SENDER);
    }

    @Test
    void theListForTestsIsAsLocalStackGivesIt() throws IOException, InterruptedException {
        var id = ses.sendEmail(aMail(SENDER)).messageId();
        var listed = list("?id=" + id).path("messages");
        assertThat(listed).hasSize(1);
        var mail = listed.path(0);
        assertThat(mail.path("Timestamp").asString()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d");
        assertThat(Duration.between(Instant.parse(mail.path("Timestamp").asString() + "Z"), Instant.now()))
                .isLessThan(Duration.ofMinutes(1));
        ((ObjectNode) mail).remove("Timestamp");
        assertThat(mail).isEqualTo(JsonMapper.shared().readTree("""
                {"Id": "%s", "Region": "us-east-1", "Source": "orders@platter.example",
                 "Destination": {"ToAddresses": ["%s"]}, "Subject": "Your order",
                 "Body": {"text_part": "It is on its way.", "html_part": null}}""".formatted(id, customer)));
        assertThat(list("?email=nobody@example.com").path("messages")).isEmpty();
        assertThat(list("").path("messages").findValuesAsString("Id")).contains(id);
    }

    private JsonNode list(String query) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(aws.ses() + "/_aws/ses" + query)).build();
            return JsonMapper.shared().readTree(http.send(request, BodyHandlers.ofString(UTF_8)).body());
        }
    }

    private void refused(String rule, Consumer<SendEmailRequest.Builder> change) {
        assertThatExceptionOfType(SesException.class).isThrownBy(() -> ses.sendEmail(aMail(SENDER).andThen(change)))
                .satisfies(fault -> {
                    assertThat(fault.statusCode()).isEqualTo(400);
                    assertThat(fault.awsErrorDetails().errorCode()).isEqualTo("InvalidParameterValue");
                    assertThat(fault.awsErrorDetails().errorMessage()).isEqualTo(rule);
                });
        assertThat(aws.mailbox().to(customer)).isEmpty();
    }

    private Consumer<SendEmailRequest.Builder> aMail(String from) {
        return mail -> mail.source(from)
                .destination(to -> to.toAddresses(customer))
                .message(message -> message.subject(subject -> subject.data("Your order"))
                        .body(body -> body.text(text -> text.data("It is on its way."))));
    }

    private static SentMail numbered(int number) {
        return new SentMail(Integer.toString(number), SENDER, List.of(), List.of(), List.of(), "", "", null,
                Instant.EPOCH);
    }
}
