package dev.platter.order.customer.adapter;

import java.nio.charset.StandardCharsets;
import java.util.Set;

import dev.platter.order.customer.domain.EmailAddress;
import dev.platter.order.customer.domain.Letter;
import dev.platter.order.customer.domain.Postman;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.ses.model.Content;
import software.amazon.awssdk.services.ses.model.SesException;

/** Posts mails through SES, version 1. Its errors name addresses, so of them only the code goes on. */
public final class SesPostman implements Postman {

    /** A repeat would be refused as well. @see <a href="https://docs.aws.amazon.com/ses/latest/APIReference/API_SendEmail.html">SendEmail</a> */
    private static final Set<String> FOR_GOOD = Set.of("MessageRejected", "InvalidParameterValue");

    private final SesClient ses;
    private final String sender;

    /** @param address of the sender, an identity that SES has verified */
    public SesPostman(SesClient ses, String address) {
        this.ses = ses;
        this.sender = "Platter <%s>".formatted(address);
    }

    @Override
    public Posting post(EmailAddress to, Letter letter) {
        try {
            ses.sendEmail(mail -> mail.source(sender)
                    .destination(destination -> destination.toAddresses(to.value()))
                    .message(message -> message.subject(content(letter.subject())).body(body -> body
                            .text(content(letter.text())).html(content(letter.html())))));
            return new Posting.Posted();
        } catch (SesException refused) {
            var code = refused.awsErrorDetails().errorCode();
            if (FOR_GOOD.contains(code)) {
                return new Posting.Refused("SES refused the mail: " + code);
            }
            throw new NotPosted(code);
        }
    }

    private static Content content(String text) {
        return Content.builder().charset(StandardCharsets.UTF_8.name()).data(text).build();
    }
}
