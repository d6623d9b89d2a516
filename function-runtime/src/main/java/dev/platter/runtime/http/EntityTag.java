package dev.platter.runtime.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Tells one representation of a resource from another (RFC 9110, section 8.8.3).
 *
 * @param weak whether representations that differ in what does not matter may share it
 * @param opaque what stands between the quotes: no quote, no space, no control character
 */
public record EntityTag(boolean weak, String opaque) {

    static final String CHARACTERS = "[\\x21\\x23-\\x7E\\x80-\\uFFFF]*";

    private static final Pattern VALID = Pattern.compile(CHARACTERS);
    private static final int CHECKSUM = 16;

    public EntityTag {
        if (!VALID.matcher(opaque).matches()) {
            throw new IllegalArgumentException("No entity tag: " + opaque);
        }
    }

    /** A tag that changes with every byte of the representation. */
    public static EntityTag strong(String opaque) {
        return new EntityTag(false, opaque);
    }

    /** A strong tag of this very text, for what has no version of its own. */
    public static EntityTag ofContent(String text) {
        var checksum = Arrays.copyOf(sha256().digest(text.getBytes(UTF_8)), CHECKSUM);
        return strong(Base64.getUrlEncoder().withoutPadding().encodeToString(checksum));
    }

    /** The weak comparison of section 8.8.3.2, which If-None-Match asks for. */
    public boolean matchesWeakly(EntityTag other) {
        return opaque.equals(other.opaque);
    }

    /** As a header has it: {@code "3"} or {@code W/"3"}. */
    @Override
    public String toString() {
        return (weak ? "W/" : "") + '"' + opaque + '"';
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
