package dev.platter.server.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * A request's body as an event carries it.
 *
 * @param text the body, or {@code null} where there is none
 * @param base64 whether the text is base64, as it is for all that is not known to be text
 */
record EventBody(@Nullable String text, boolean base64) {

    /** What an HTTP API takes, in bytes. Lambda takes less, and our functions less again. */
    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final Set<String> TEXT = Set.of("application/json", "application/xml", "application/javascript");

    /** The request's body, or nothing if it is too large. */
    static Optional<EventBody> of(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            return Optional.empty();
        }
        var bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
        return bytes.length > MOST_BYTES ? Optional.empty() : Optional.of(of(bytes, request.getContentType()));
    }

    private static EventBody of(byte[] bytes, @Nullable String contentType) {
        if (bytes.length == 0) {
            return new EventBody(null, false);
        }
        if (contentType != null && isText(contentType)) {
            try {
                return new EventBody(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(),
                        false);
            } catch (CharacterCodingException e) {
                // Falls through: base64 keeps the bytes, so that the function can refuse them in words.
            }
        }
        return new EventBody(Base64.getEncoder().encodeToString(bytes), true);
    }

    private static boolean isText(String contentType) {
        var type = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.startsWith("text/") || TEXT.contains(type) || type.endsWith("+json") || type.endsWith("+xml");
    }
}
