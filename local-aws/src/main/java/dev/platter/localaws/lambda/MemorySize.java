package dev.platter.localaws.lambda;

/** An amount of memory. */
public record MemorySize(long bytes) implements Comparable<MemorySize> {

    private static final long MEGABYTE = 1024 * 1024;

    /** As Lambda counts: a megabyte is 2 to the power of 20 bytes. */
    public static MemorySize ofMegabytes(long megabytes) {
        return new MemorySize(megabytes * MEGABYTE);
    }

    long megabytes() {
        return bytes / MEGABYTE;
    }

    long kilobytes() {
        return bytes / 1024;
    }

    MemorySize percent(int share) {
        return new MemorySize(bytes * share / 100);
    }

    @Override
    public int compareTo(MemorySize other) {
        return Long.compare(bytes, other.bytes);
    }

    @Override
    public String toString() {
        return megabytes() + " MB";
    }
}
