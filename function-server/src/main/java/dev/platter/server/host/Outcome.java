package dev.platter.server.host;

import org.jspecify.annotations.Nullable;

/** What became of one call of a function. */
public sealed interface Outcome<R> {

    /** It returned. @param answer {@code null} when it returned nothing */
    record Answered<R>(@Nullable R answer) implements Outcome<R> {}

    /** It threw; the log says what, too. */
    record Failed<R>(Throwable fault) implements Outcome<R> {}
}
