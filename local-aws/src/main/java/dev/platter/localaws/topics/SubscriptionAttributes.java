package dev.platter.localaws.topics;

import java.util.Map;
import java.util.TreeMap;

import dev.platter.localaws.query.Refused;
import dev.platter.localaws.queues.QueueArn;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How messages are delivered.
 *
 * @param deadLetters where what cannot be delivered goes
 * @param given the attributes as the caller set them
 */
record SubscriptionAttributes(
        FilterPolicy filter, boolean raw, @Nullable QueueArn deadLetters, Map<String, String> given) {

    /** Reads and checks them; one that is not here is refused by name. */
    static SubscriptionAttributes of(Map<String, String> given) {
        given.forEach(SubscriptionAttributes::check);
        String filter = given.getOrDefault("FilterPolicy", "");
        String redrive = given.getOrDefault("RedrivePolicy", "");
        return new SubscriptionAttributes(
                filter.isEmpty() ? FilterPolicy.EVERYTHING : ReadFilterPolicy.of(filter),
                Boolean.parseBoolean(given.get("RawMessageDelivery")),
                redrive.isEmpty() ? null : deadLetters(redrive),
                Map.copyOf(given));
    }

    private static void check(String name, String value) {
        switch (name) {
            case "FilterPolicy", "RedrivePolicy" -> {
                /* read, and so checked, by of */ }
            case "RawMessageDelivery" -> mustBeOneOf(name, value, "true", "false");
            case "FilterPolicyScope" -> mustBeOneOf(name, value, "MessageAttributes");
            default -> throw Refused.invalidParameter("AttributeName: %s is not here".formatted(name));
        }
    }

    private static void mustBeOneOf(String name, String value, String... values) {
        for (String allowed : values) {
            if (allowed.equalsIgnoreCase(value)) {
                return;
            }
        }
        throw Refused.invalidParameter("%s: %s is not here".formatted(name, value));
    }

    private static QueueArn deadLetters(String redrivePolicy) {
        try {
            return QueueArn.parse(JsonMapper.shared().readTree(redrivePolicy).path("deadLetterTargetArn").asString());
        } catch (JacksonException | IllegalArgumentException fault) {
            throw Refused.invalidParameter("RedrivePolicy: deadLetterTargetArn must be the ARN of a queue");
        }
    }

    /** With one of them changed; an empty value takes it away. */
    SubscriptionAttributes with(String name, String value) {
        Map<String, String> changed = new TreeMap<>(given);
        changed.put(name, value);
        return of(changed);
    }
}
