package dev.platter.localaws.topics;

import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * Which messages a subscription wants, by their attributes: for each name one of its conditions must hold.
 *
 * @param conditions none for all messages
 */
record FilterPolicy(Map<String, List<Condition>> conditions) {

    static final FilterPolicy EVERYTHING = new FilterPolicy(Map.of());

    boolean accepts(Map<String, MessageAttribute> attributes) {
        return conditions.entrySet().stream().allMatch(entry -> {
            MessageAttribute attribute = attributes.get(entry.getKey());
            List<JsonNode> values = attribute == null ? List.of() : attribute.values();
            return entry.getValue().stream().anyMatch(condition -> condition.holdsFor(values));
        });
    }
}
