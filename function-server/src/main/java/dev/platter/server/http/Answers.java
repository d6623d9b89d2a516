package dev.platter.server.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;

/** A function's response as the answer to a request, and the few answers that API Gateway gives itself. */
final class Answers {

    private static final String TEXT = "text/plain;charset=utf-8";
    private static final Set<String> OF_THE_CONNECTION = Set.of("connection", "content-length", "transfer-encoding");

    private Answers() {}

    /** API Gateway's own words for a status: {@code {"message":"Service Unavailable"}}. */
    static ServerResponse refusal(HttpStatus status) {
        return refusal(status.value(), status.getReasonPhrase());
    }

    /** 413 in API Gateway's words; RFC 9110 calls it Content Too Large by now. */
    static ServerResponse tooLarge() {
        return refusal(413, "Request Entity Too Large");
    }

    private static ServerResponse refusal(int status, String message) {
        var json = "{\"message\":\"%s\"}".formatted(message).getBytes(StandardCharsets.UTF_8);
        return ServerResponse.status(status).contentType(MediaType.APPLICATION_JSON).build((request, response) -> {
            response.getOutputStream().write(json);
            return null;
        });
    }

    /** Whether API Gateway would pass it on; anything else is an internal server error to it. */
    static boolean isValid(@Nullable APIGatewayV2HTTPResponse response) {
        return response != null && response.getStatusCode() >= 200 && response.getStatusCode() < 600;
    }

    static ServerResponse of(APIGatewayV2HTTPResponse answer) {
        var body = body(answer);
        return ServerResponse.status(answer.getStatusCode())
                .headers(headers -> fill(headers, answer, body.length > 0))
                .build((request, response) -> {
                    response.getOutputStream().write(body);
                    return null;
                });
    }

    private static void fill(HttpHeaders headers, APIGatewayV2HTTPResponse answer, boolean hasBody) {
        Objects.requireNonNullElse(answer.getHeaders(), Map.<String, String>of()).forEach((name, value) -> {
            if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                headers.set(name, value);
            }
        });
        if (hasBody && !headers.containsHeader(HttpHeaders.CONTENT_TYPE)) {
            headers.set(HttpHeaders.CONTENT_TYPE, TEXT);
        }
        headers.addAll(HttpHeaders.SET_COOKIE, Objects.requireNonNullElse(answer.getCookies(), List.of()));
    }

    private static byte[] body(APIGatewayV2HTTPResponse answer) {
        var text = Objects.requireNonNullElse(answer.getBody(), "");
        return answer.getIsBase64Encoded() ? Base64.getDecoder().decode(text) : text.getBytes(StandardCharsets.UTF_8);
    }
}
