package dev.platter.system.openapi;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Takes a value that a schema allows and makes one of it that the schema refuses, at the first place where it can. */
public record Misfits(OpenApi openApi) {

    private static final JsonNodeFactory NODES = JsonMapper.shared().getNodeFactory();
    private static final int MANY = 10_000;
    /** Longer than any pattern takes, and short enough for a request's first line. */
    private static final int LONG = 2_000;

    /** How a value is bent. */
    public enum Kind {
        /** An object in the place of a text, a number or a truth value. */
        WRONG_TYPE,
        /** One more than the most, or a word that is none of those listed. */
        OUT_OF_RANGE,
        /** A character more than may be. */
        TOO_LONG,
        /** Ten thousand of what there was one of. */
        TOO_MANY
    }

    /** The bent value; empty if there is nothing in it to be bent so. */
    public Optional<JsonNode> bend(Kind kind, JsonNode schema, JsonNode value) {
        var resolved = openApi.resolved(schema);
        return Optional.ofNullable(here(kind, resolved, value))
                .or(() -> branches(resolved).flatMap(branch -> bend(kind, branch, value).stream()).findFirst())
                .or(() -> value.isObject() ? member(kind, resolved, value) : Optional.empty())
                .or(() -> value.isArray() && !value.isEmpty() ? element(kind, resolved, value) : Optional.empty());
    }

    /** A word that is as wrong where a parameter's value would stand; any word is a text. */
    public Optional<String> word(Kind kind, JsonNode schema) {
        var resolved = openApi.resolved(schema);
        return switch (kind) {
            case WRONG_TYPE -> resolved.path("type").asString("").equals("integer") || resolved.has("format")
                    ? Optional.of("soon")
                    : Optional.empty();
            case TOO_MANY -> Optional.empty();
            case OUT_OF_RANGE, TOO_LONG -> Optional.ofNullable(here(kind, resolved, NODES.stringNode("word")))
                    .map(JsonNode::asString);
        };
    }

    private static Stream<JsonNode> branches(JsonNode schema) {
        return Stream.of("oneOf", "anyOf", "allOf").flatMap(word -> schema.path(word).valueStream());
    }

    private Optional<JsonNode> member(Kind kind, JsonNode schema, JsonNode value) {
        return value.propertyStream().filter(entry -> schema.path("properties").has(entry.getKey()))
                .flatMap(entry -> bend(kind, schema.path("properties").path(entry.getKey()), entry.getValue())
                        .map(bent -> (JsonNode) ((ObjectNode) value.deepCopy()).set(entry.getKey(), bent)).stream())
                .findFirst();
    }

    private Optional<JsonNode> element(Kind kind, JsonNode schema, JsonNode value) {
        return bend(kind, schema.path("items"), value.get(0)).map(bent -> NODES.arrayNode().add(bent));
    }

    private static @Nullable JsonNode here(Kind kind, JsonNode schema, JsonNode value) {
        return switch (kind) {
            case WRONG_TYPE -> value.isContainer() ? null : NODES.objectNode().put("not", "this");
            case OUT_OF_RANGE -> outOfRange(schema);
            case TOO_LONG -> tooLong(schema, value);
            case TOO_MANY -> value.isArray() && !value.isEmpty()
                    ? NODES.arrayNode().addAll(IntStream.range(0, MANY).mapToObj(_ -> value.get(0))
                            .collect(Collectors.toList()))
                    : null;
        };
    }

    private static @Nullable JsonNode outOfRange(JsonNode schema) {
        if (schema.has("maximum")) {
            return NODES.numberNode(schema.path("maximum").asLong() + 1);
        }
        return schema.has("enum") ? NODES.stringNode("NONE_OF_THESE") : null;
    }

    /** Where only a pattern says how long a text may be, any that is far too long will do. */
    private static @Nullable JsonNode tooLong(JsonNode schema, JsonNode value) {
        if (!value.isString() || !schema.has("maxLength") && !schema.has("pattern")) {
            return null;
        }
        return NODES.stringNode("x".repeat(schema.path("maxLength").asInt(LONG) + 1));
    }
}
