package dev.platter.localaws.topics;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;

import dev.platter.localaws.query.Parameters;
import dev.platter.localaws.query.Refused;
import org.jspecify.annotations.Nullable;

/** What was published. */
record Message(
        String id, @Nullable String subject, String body, Map<String, MessageAttribute> attributes,
        Instant publishedAt) {

    static Message of(Parameters message, String id, Instant now) {
        if (message.has("MessageStructure")) {
            throw Refused.invalidParameter("MessageStructure is not here");
        }
        String body = message.optional("Message");
        if (body == null || body.isEmpty()) {
            throw Refused.invalidParameter("Empty message");
        }
        return new Message(id, message.optional("Subject"), body, MessageAttribute.of(message), now);
    }

    /** In bytes, with the attributes' names, types and values. */
    int size() {
        return body.getBytes(UTF_8).length
                + attributes.entrySet().stream()
                        .mapToInt(attribute -> attribute.getKey().getBytes(UTF_8).length + attribute.getValue().size())
                        .sum();
    }
}
