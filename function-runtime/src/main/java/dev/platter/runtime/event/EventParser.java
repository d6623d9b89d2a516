package dev.platter.runtime.event;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * Walks through an event's JSON, a value at a time. Each method takes the value that the parser stands on, whole; a JSON
 * {@code null} is {@code null}.
 */
final class EventParser implements AutoCloseable {

    private final JsonParser json;

    private EventParser(JsonParser json) {
        this.json = json;
        json.nextToken();
    }

    static EventParser of(InputStream event) {
        return new EventParser(Json.FACTORY.createParser(ObjectReadContext.empty(), event));
    }

    /** Enters an object. @return false for {@code null}, which has nothing to enter */
    boolean enters() {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return false;
        }
        require(json.currentToken() == JsonToken.START_OBJECT, "an object");
        return true;
    }

    /** The name of the next field, with its value to be taken next; {@code null} when the object has no more. */
    @Nullable
    String field() {
        var name = json.nextName();
        if (name != null) {
            json.nextToken();
        }
        return name;
    }

    /** A text; a number or truth value as it is written. */
    @Nullable
    String text() {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        require(json.currentToken().isScalarValue(), "a text");
        return json.getString();
    }

    long number() {
        return json.getValueAsLong();
    }

    double fraction() {
        return json.getValueAsDouble();
    }

    boolean truth() {
        return json.getValueAsBoolean();
    }

    /** Bytes, in Base64. */
    @Nullable
    ByteBuffer bytes() {
        return json.currentToken() == JsonToken.VALUE_NULL ? null : ByteBuffer.wrap(json.getBinaryValue());
    }

    @Nullable
    List<@Nullable String> texts() {
        return list(EventParser::text);
    }

    @Nullable
    Map<String, @Nullable String> textsByName() {
        return map(EventParser::text);
    }

    <T extends @Nullable Object> @Nullable List<T> list(Function<EventParser, T> element) {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        require(json.currentToken() == JsonToken.START_ARRAY, "a list");
        var list = new ArrayList<T>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(element.apply(this));
        }
        return list;
    }

    <T extends @Nullable Object> @Nullable Map<String, T> map(Function<EventParser, T> value) {
        if (!enters()) {
            return null;
        }
        var map = new LinkedHashMap<String, T>();
        for (var name = field(); name != null; name = field()) {
            map.put(name, value.apply(this));
        }
        return map;
    }

    /** Whatever stands there, in Java's own types. */
    @Nullable
    Object any() {
        return switch (json.currentToken()) {
            case START_OBJECT -> map(EventParser::any);
            case START_ARRAY -> list(EventParser::any);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getNumberValue();
            case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
            default -> text();
        };
    }

    void skip() {
        json.skipChildren();
    }

    private void require(boolean fits, String wanted) {
        if (!fits) {
            var place = Objects.requireNonNullElse(json.streamReadContext().pathAsPointer().toString(), "");
            throw new UnfitEvent("the event's " + (place.isEmpty() ? "whole" : place) + " must be " + wanted);
        }
    }

    @Override
    public void close() {
        json.close();
    }
}
