package dev.platter.localaws.mails;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dev.platter.localaws.query.Parameters;
import dev.platter.localaws.query.QueryActions;
import dev.platter.localaws.query.Refused;
import dev.platter.localaws.query.Xml;
import org.jspecify.annotations.Nullable;

/** What a caller can do, by the names of the SES API, version 1. */
record MailActions(Identities identities, Mailbox mailbox, Clock clock, Supplier<String> ids) implements QueryActions {

    private static final int MOST_RECIPIENTS = 50;
    private static final String BODY = "Message.Body.";

    @Override
    public Xml perform(String action, Parameters call) {
        return switch (action) {
            case "SendEmail" -> send(call);
            case "VerifyEmailIdentity" -> verify(EmailAddress.of(required(call, "EmailAddress")).toString());
            case "VerifyDomainIdentity" -> Xml.joined(List.of(
                    verify(required(call, "Domain")), Xml.leaf("VerificationToken", ids.get())));
            case "ListIdentities" -> Xml.list("Identities", identities.all(), Xml::content);
            default -> throw Refused.unknownAction(action);
        };
    }

    private Xml verify(String identity) {
        identities.verify(identity);
        return Xml.NOTHING;
    }

    private Xml send(Parameters call) {
        String from = required(call, "Source");
        identities.mustBeVerified(EmailAddress.of(from));
        SentMail mail = new SentMail(ids.get(), from, recipients(call, "To"), recipients(call, "Cc"),
                recipients(call, "Bcc"), subject(call), call.optional(BODY + "Text.Data"),
                call.optional(BODY + "Html.Data"), clock.instant());
        check(mail);
        mailbox.add(mail);
        return Xml.leaf("MessageId", mail.id());
    }

    private static void check(SentMail mail) {
        List<String> all = Stream.of(mail.to(), mail.cc(), mail.bcc()).flatMap(List::stream).toList();
        if (all.isEmpty()) {
            throw invalid("Empty destination");
        }
        if (all.size() > MOST_RECIPIENTS) {
            throw invalid("Recipient count exceeds %d.".formatted(MOST_RECIPIENTS));
        }
        all.forEach(EmailAddress::of);
        if (mail.subject().chars().anyMatch(character -> character == '\r' || character == '\n')) {
            throw invalid("Header fields must not contain line breaks: Subject");
        }
        if (isEmpty(mail.text()) && isEmpty(mail.html())) {
            throw invalid("Empty required header 'Body'");
        }
    }

    private static List<String> recipients(Parameters call, String kind) {
        return call.texts("Destination." + kind + "Addresses.member");
    }

    /** May be empty. */
    private static String subject(Parameters call) {
        String subject = call.optional("Message.Subject.Data");
        return subject == null ? required(call, "Message.Subject.Data") : subject;
    }

    private static String required(Parameters call, String name) {
        String value = call.optional(name);
        if (value == null || value.isEmpty()) {
            throw invalid("Missing required parameter " + name);
        }
        return value;
    }

    private static boolean isEmpty(@Nullable String text) {
        return text == null || text.isEmpty();
    }

    private static Refused invalid(String rule) {
        return Refused.because("InvalidParameterValue", rule);
    }
}
