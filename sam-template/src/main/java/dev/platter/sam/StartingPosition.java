package dev.platter.sam;

/** Where a reader without a checkpoint begins in a stream: at the oldest record still held, or after the newest. */
public enum StartingPosition {
    TRIM_HORIZON, LATEST
}
