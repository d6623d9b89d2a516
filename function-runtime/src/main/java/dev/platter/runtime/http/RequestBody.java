package dev.platter.runtime.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import dev.platter.json.Reading;
import dev.platter.json.Refusal;
import dev.platter.json.StrictJson;
import org.jspecify.annotations.Nullable;

/** A request's body, read; unknown fields are refused, for a caller who misspells one should learn it. */
public sealed interface RequestBody<T> {

    /** What the body says. */
    record Accepted<T>(T value) implements RequestBody<T> {}

    /** Why it cannot be taken. */
    record Refused<T>(Problem problem) implements RequestBody<T> {}

    /** The largest body taken, in bytes. */
    int MOST_BYTES = 1024 * 1024;

    /** Reads the body of an event as JSON of this shape. */
    static <T> RequestBody<T> read(APIGatewayV2HTTPEvent event, @Nullable String contentType, Class<T> type) {
        var bytes = bytes(event);
        if (bytes.length > MOST_BYTES) {
            return new Refused<>(Problem.bodyTooLarge(MOST_BYTES));
        }
        if (contentType == null || !isJson(contentType)) {
            return new Refused<>(Problem.unsupportedMediaType("application/json"));
        }
        return switch (text(bytes)) {
            case Reading.Refused<String>(Refusal refusal) -> new Refused<>(Problem.invalid(refusal));
            case Reading.Read<String>(String json) -> parsed(json, type);
        };
    }

    private static <T> RequestBody<T> parsed(String json, Class<T> type) {
        return switch (StrictJson.refusingUnknownFields().read(json, type)) {
            case Reading.Refused<T>(Refusal refusal) -> new Refused<>(Problem.invalid(refusal));
            case Reading.Read<T>(T value) -> new Accepted<>(value);
        };
    }

    private static byte[] bytes(APIGatewayV2HTTPEvent event) {
        var body = event.getBody();
        if (body == null) {
            return new byte[0];
        }
        return event.getIsBase64Encoded() ? Base64.getDecoder().decode(body) : body.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isJson(String contentType) {
        var mediaType = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return mediaType.equals("application/json");
    }

    /** JSON between systems is UTF-8 (RFC 8259, section 8.1); other bytes are refused, not replaced. */
    private static Reading<String> text(byte[] bytes) {
        try {
            return new Reading.Read<>(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notUtf8) {
            return new Reading.Refused<>(new Refusal("", "must be UTF-8"));
        }
    }
}
