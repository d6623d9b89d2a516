package dev.platter.json;

import java.time.DateTimeException;
import java.util.function.Function;
import java.util.regex.Pattern;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a value from its text; another kind of JSON value breaks the same rule as an impossible text. */
final class FromText<T> extends StdDeserializer<T> {

    private final String rule;
    private final Pattern spelling;
    private final Function<String, T> parse;

    FromText(Class<T> type, String rule, Pattern spelling, Function<String, T> parse) {
        super(type);
        this.rule = rule;
        this.spelling = spelling;
        this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING) || !spelling.matcher(parser.getString()).matches()) {
            throw new InvalidValue(rule);
        }
        try {
            return parse.apply(parser.getString());
        } catch (IllegalArgumentException | DateTimeException impossible) {
            throw new InvalidValue(rule);
        }
    }
}
