package dev.platter.json;

import java.util.function.Function;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value as its text. */
final class ToText<T> extends StdSerializer<T> {

    private final Function<T, String> print;

    ToText(Class<T> type, Function<T, String> print) {
        super(type);
        this.print = print;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        generator.writeString(print.apply(value));
    }
}
