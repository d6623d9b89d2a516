package dev.platter.localaws.mails;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code GET /_aws/ses}: what was sent, the oldest first, as LocalStack lists it, so that a test reads both alike. {@code id} and
 * {@code email}, the sender, choose.
 */
final class MailList extends Handler.Abstract {

    private static final String PATH = "/_aws/ses";
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss")
            .withZone(ZoneOffset.UTC);

    private final Mailbox mailbox;
    private final String region;

    MailList(Mailbox mailbox, String region) {
        this.mailbox = mailbox;
        this.region = region;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (!HttpMethod.GET.is(request.getMethod()) || !Request.getPathInContext(request).equals(PATH)) {
            return false;
        }
        Fields asked = Request.extractQueryParameters(request);
        List<Map<String, Object>> messages = mailbox.mails().reversed().stream()
                .filter(mail -> mail.id().equals(Objects.requireNonNullElse(asked.getValue("id"), mail.id())))
                .filter(mail -> mail.from().equals(Objects.requireNonNullElse(asked.getValue("email"), mail.from())))
                .map(this::message)
                .toList();
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        response.write(true, UTF_8.encode(JsonMapper.shared().writeValueAsString(Map.of("messages", messages))),
                callback);
        return true;
    }

    private Map<String, Object> message(SentMail mail) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("text_part", mail.text());
        body.put("html_part", mail.html());
        return Map.of(
                "Id", mail.id(),
                "Region", region,
                "Timestamp", SECONDS.format(mail.sentAt()),
                "Source", mail.from(),
                "Destination", destination(mail),
                "Subject", mail.subject(),
                "Body", body);
    }

    private static Map<String, List<String>> destination(SentMail mail) {
        Map<String, List<String>> destination = new LinkedHashMap<>();
        destination.put("ToAddresses", mail.to());
        destination.put("CcAddresses", mail.cc());
        destination.put("BccAddresses", mail.bcc());
        destination.values().removeIf(List::isEmpty);
        return destination;
    }
}
