package dev.platter.order.activity.domain;

import org.jspecify.annotations.Nullable;

/** Where searches are told of, as well as may be: nobody is kept from what they looked for by it. */
@FunctionalInterface
public interface Searches {

    /** Tells of a search. Never fails and never takes long. @param words as they were typed */
    void searched(String words, @Nullable String traceparent);
}
