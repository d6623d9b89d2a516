package dev.platter.thumbnail.domain;

/** Where the one change of each photo is kept. */
public interface Settlements {

    /**
     * Writes the photo's change and its events, both or neither.
     *
     * @return whether this call did it; false when the photo was settled before, by another delivery of the same notification
     */
    boolean write(Settlement settlement);
}
