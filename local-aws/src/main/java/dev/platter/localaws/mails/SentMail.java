package dev.platter.localaws.mails;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A mail that was handed to SES.
 *
 * @param id as SendEmail answered it
 * @param from with the name before the address, if it has one
 * @param text {@code null} if it has HTML only
 * @param html {@code null} if it has text only
 */
public record SentMail(
        String id,
        String from,
        List<String> to,
        List<String> cc,
        List<String> bcc,
        String subject,
        @Nullable String text,
        @Nullable String html,
        Instant sentAt) {

    public SentMail {
        to = List.copyOf(to);
        cc = List.copyOf(cc);
        bcc = List.copyOf(bcc);
    }
}
