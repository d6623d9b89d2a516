package dev.platter.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON into records by the strictest rules, and writes it. There are two, for good: each learns a type once, on first use,
 * and may be used by many threads.
 */
public final class StrictJson {

    private final JsonMapper mapper;

    private StrictJson(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** For events: a producer may add a field that we do not know yet. */
    public static StrictJson ignoringUnknownFields() {
        return Tolerant.ONE;
    }

    /** For requests: a field that we do not know is a mistake of the caller. */
    public static StrictJson refusingUnknownFields() {
        return Intolerant.ONE;
    }

    /** The document as a whole value of that type, or the reason why it is none. Never throws for bad input. */
    public <T> Reading<T> read(String json, Class<T> type) {
        if (json.isBlank()) {
            return Reading.refused("", "must not be empty");
        }
        return readWhole(mapper.createParser(json), type);
    }

    /** A part of a document that was read as a tree; pointers are relative to that part. */
    public <T> Reading<T> read(JsonNode part, Class<T> type) {
        return readWhole(mapper.treeAsTokens(part), type);
    }

    private <T> Reading<T> readWhole(JsonParser parser, Class<T> type) {
        try (parser) {
            T value = mapper.readValue(parser, type);
            if (value == null) {
                return Reading.refused("", ExpectedKind.of(type));
            }
            if (parser.nextToken() != null) {
                return Reading.refused("", "must end after its first value");
            }
            return new Reading.Read<>(value);
        } catch (InvalidValue invalid) {
            return new Reading.Refused<>(invalid.refusal());
        } catch (JacksonException refused) {
            return new Reading.Refused<>(Refusing.because(refused, parser));
        }
    }

    /** The value as a tree, for a part of another document. */
    public JsonNode tree(Object value) {
        return mapper.valueToTree(value);
    }

    /** The value as JSON: fields in the order of the record's components, components that are null left out. */
    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    // Each made when it is first asked for: a function that reads no requests does not pay for reading them.
    private static final class Tolerant {
        static final StrictJson ONE = new StrictJson(StrictMapping.ignoringUnknownFields());
    }

    private static final class Intolerant {
        static final StrictJson ONE = new StrictJson(StrictMapping.refusingUnknownFields());
    }
}
