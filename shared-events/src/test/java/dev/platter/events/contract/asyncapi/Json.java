package dev.platter.events.contract.asyncapi;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Words for building JSON that read like JSON. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ObjectNode object(String name, JsonNode value) {
        return object().set(name, value);
    }

    static ArrayNode array(Collection<? extends JsonNode> entries) {
        return MAPPER.createArrayNode().addAll(entries);
    }

    static ArrayNode texts(String... texts) {
        return MAPPER.valueToTree(List.of(texts));
    }

    /** A schema of a text that is always the same. */
    static ObjectNode constant(String text) {
        return object().put("type", "string").put("const", text);
    }

    /** @param path names below the document's root */
    static ObjectNode reference(String... path) {
        return object().put("$ref", "#/" + String.join("/", path));
    }

    static ObjectNode tags(Map<String, String> descriptionByName) {
        var tags = MAPPER.createArrayNode();
        descriptionByName.forEach((name, description) -> tags.addObject().put("name", name).put("description",
                description));
        return object("tags", tags);
    }

    private Json() {}
}
