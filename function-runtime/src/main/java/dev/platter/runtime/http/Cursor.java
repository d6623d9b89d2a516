package dev.platter.runtime.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Where the next page of a query begins, as clients see it: opaque, and good for that query only. It is base64url of a checksum
 * over the query and the position, then the position.
 *
 * <p>The checksum is no secret: it tells a cursor of another query, of another caller or made up from one that was given out. So
 * a position never says whose items are read (the partition always comes from the caller or the path), and whoever reads one
 * still judges whether it lies within what is asked.
 */
public final class Cursor {

    /** The rule that a refused cursor breaks, worded to follow its place. */
    public static final String RULE = "must be the next of a page of the same query";

    /** Longer than any that is given out; a longer one is not even decoded. */
    private static final int MOST_CHARACTERS = 1024;

    private static final int CHECKSUM = 16;

    private Cursor() {}

    /**
     * The cursor after this position.
     *
     * @param query all that decides what the pages hold but for the limit: the route, the caller, each parameter's value
     * @param position of the last item of a page, in whatever form the query is able to go on from
     */
    public static String after(String position, List<String> query) {
        var text = position.getBytes(UTF_8);
        var bytes = ByteBuffer.allocate(CHECKSUM + text.length).put(checksum(query, text)).put(text).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The position in a cursor of this query; empty for whatever else was sent in its place. */
    public static Optional<String> position(String cursor, List<String> query) {
        return decoded(cursor).filter(bytes -> bytes.length >= CHECKSUM).flatMap(bytes -> {
            var text = Arrays.copyOfRange(bytes, CHECKSUM, bytes.length);
            boolean ours = MessageDigest.isEqual(checksum(query, text), Arrays.copyOf(bytes, CHECKSUM));
            return ours ? Optional.of(new String(text, UTF_8)) : Optional.empty();
        });
    }

    private static Optional<byte[]> decoded(String cursor) {
        if (cursor.length() > MOST_CHARACTERS) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getUrlDecoder().decode(cursor));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** Each part with its length before it, so that no two queries are the same text. */
    private static byte[] checksum(List<String> query, byte[] position) {
        var digest = sha256();
        for (var part : query) {
            var bytes = part.getBytes(UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return Arrays.copyOf(digest.digest(position), CHECKSUM);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
