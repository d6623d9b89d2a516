package dev.platter.server.stream;

/** How far a shard has been read. */
sealed interface Position {

    /** From the oldest record that the stream still holds. */
    record Oldest() implements Position {}

    /** From the next record that is written. */
    record Newest() implements Position {}

    /** From this record on: it was read, and is not done. */
    record At(String sequenceNumber) implements Position {}

    /** All up to and including this record is done. */
    record After(String sequenceNumber) implements Position {}

    /** The shard is closed and read to its end. */
    record Finished() implements Position {}
}
