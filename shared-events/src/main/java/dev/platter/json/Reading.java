package dev.platter.json;

import java.util.function.Function;

/** What became of an attempt to read a document: the whole value, or the first reason why there is none. */
public sealed interface Reading<T> {

    /** The document was right in every respect. */
    record Read<T>(T value) implements Reading<T> {}

    /** The document was not accepted, and this is why. */
    record Refused<T>(Refusal refusal) implements Reading<T> {}

    /** Goes on with the value that was read; a refusal stays what it is. */
    default <R> Reading<R> then(Function<T, Reading<R>> next) {
        return switch (this) {
            case Read<T>(T value) -> next.apply(value);
            case Refused<T>(Refusal refusal) -> new Refused<>(refusal);
        };
    }

    /** A refusal in short; see {@link Refusal}. */
    static <T> Reading<T> refused(String pointer, String rule) {
        return new Refused<>(new Refusal(pointer, rule));
    }
}
