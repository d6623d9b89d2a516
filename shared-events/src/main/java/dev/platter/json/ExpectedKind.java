package dev.platter.json;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** The rule that a value of the wrong kind breaks, for each Java type that our records are made of. */
final class ExpectedKind {

    private static final Map<Class<?>, String> PLAIN = Map.of(
            String.class, "must be a string",
            boolean.class, "must be true or false",
            Boolean.class, "must be true or false",
            int.class, "must be a whole number",
            Integer.class, "must be a whole number",
            long.class, "must be a whole number",
            Long.class, "must be a whole number");

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "must be of another kind"; // Jackson names no type: unheard of, but it may
        }
        if (type.isEnum()) {
            return "must be one of " + names(type);
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "must be an array";
        }
        return valueInside(type).map(inside -> of(inside)).orElse(PLAIN.getOrDefault(type, "must be an object"));
    }

    /** A number of the right kind that the type cannot hold. */
    static String inRange(Class<?> type) {
        return type == int.class || type == Integer.class
                ? "must be a whole number from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE
                : "must be a whole number from " + Long.MIN_VALUE + " to " + Long.MAX_VALUE;
    }

    /** An id is a record in Java and a string in JSON. */
    private static Optional<Class<?>> valueInside(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .filter(component -> component.getAccessor().isAnnotationPresent(JsonValue.class))
                        .<Class<?>>map(RecordComponent::getType).findFirst()
                : Optional.empty();
    }

    private static String names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
    }

    private ExpectedKind() {}
}
