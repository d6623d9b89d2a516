package dev.platter.server.stream;

import org.jspecify.annotations.Nullable;

/**
 * Who reads a shard.
 *
 * @param holder the copy that reads it, or {@code null} when it is free
 * @param term counts the holders; what is written under an older term is refused
 * @param beat the holder's signs of life in its term
 * @param wantedBy the copy that the holder shall hand it to, or {@code null}
 */
record Lease(@Nullable String holder, long term, long beat, @Nullable String wantedBy) {

    static final Lease NEVER_TAKEN = new Lease(null, 0, 0, null);

    /** Who reads it now or is about to, or {@code null}. */
    @Nullable
    String reader() {
        return wantedBy == null ? holder : wantedBy;
    }
}
