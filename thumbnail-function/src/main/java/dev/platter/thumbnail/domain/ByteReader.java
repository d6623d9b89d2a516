package dev.platter.thumbnail.domain;

import java.nio.ByteBuffer;

/** Reads a file from front to back, big-endian as JPEG and PNG are. Whoever reads asks {@link #has} first. */
final class ByteReader {

    private final ByteBuffer buffer;

    ByteReader(byte[] file) {
        this(ByteBuffer.wrap(file));
    }

    private ByteReader(ByteBuffer buffer) {
        this.buffer = buffer;
    }

    /** What may come at two neighbouring bytes. */
    @FunctionalInterface
    interface Pair {
        boolean matches(int first, int second);
    }

    boolean has(long bytes) {
        return buffer.remaining() >= bytes;
    }

    void skip(int bytes) {
        buffer.position(buffer.position() + bytes);
    }

    /** On to the first byte of the next such pair, or to the end if there is none. */
    void skipTo(Pair wanted) {
        int end = buffer.limit() - 1;
        int at = buffer.position();
        while (at < end && !wanted.matches(buffer.get(at) & 0xFF, buffer.get(at + 1) & 0xFF)) {
            at++;
        }
        buffer.position(at < end ? at : buffer.limit());
    }

    int unsignedByte() {
        return buffer.get() & 0xFF;
    }

    int unsignedShort() {
        return buffer.getShort() & 0xFFFF;
    }

    long unsignedInt() {
        return buffer.getInt() & 0xFFFF_FFFFL;
    }

    /** The next bytes as a reader of their own; this one goes on behind them. */
    ByteReader slice(int length) {
        var slice = buffer.slice(buffer.position(), length);
        skip(length);
        return new ByteReader(slice);
    }

    /** The rest, without reading on. */
    ByteBuffer rest() {
        return buffer.slice();
    }
}
