package dev.platter.localaws.topics;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a queue receives without raw delivery: a JSON document around the message.
 *
 * <p>Amazon SNS Developer Guide, "HTTP/HTTPS notification JSON format"; a queue gets the same. Nothing here can sign, so
 * the signature is none.
 */
final class Envelope {

    private static final DateTimeFormatter MILLISECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'")
            .withZone(ZoneOffset.UTC);

    private static final String ENDPOINT = "https://sns.us-east-1.amazonaws.com/";

    private Envelope() {}

    static String around(Message message, Subscription subscription) {
        JsonMapper json = JsonMapper.shared();
        ObjectNode envelope = json.createObjectNode()
                .put("Type", "Notification")
                .put("MessageId", message.id())
                .put("TopicArn", subscription.topicArn());
        if (message.subject() != null) {
            envelope.put("Subject", message.subject());
        }
        envelope.put("Message", message.body())
                .put("Timestamp", time(message.publishedAt()))
                .put("SignatureVersion", "1")
                .put("Signature", "EXAMPLE")
                .put("SigningCertURL", ENDPOINT + "SimpleNotificationService-EXAMPLE.pem")
                .put("UnsubscribeURL", ENDPOINT + "?Action=Unsubscribe&SubscriptionArn=" + subscription.arn());
        if (!message.attributes().isEmpty()) {
            ObjectNode attributes = envelope.putObject("MessageAttributes");
            message.attributes()
                    .forEach((name, attribute) -> attributes.putObject(name)
                            .put("Type", attribute.kind())
                            .put("Value", attribute.value()));
        }
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(envelope);
    }

    private static String time(Instant instant) {
        return MILLISECONDS.format(instant);
    }
}
