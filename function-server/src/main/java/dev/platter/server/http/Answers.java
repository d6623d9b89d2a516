package dev.platter.server.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.ServerResponse;

/** A function's response as the answer to a request, and the few answers that API Gateway gives itself. */
final class Answers {

    private static final String TEXT = "text/plain;charset=utf-8";
    private static final Set<String> OF_THE_CONNECTION = Set.of("connection", "content-length", "transfer-encoding");

    private Answers() {}

    /** API Gateway's own words for a status: {@code {"message":"Service Unavailable"}}. */
    static APIGatewayV2HTTPResponse refusal(HttpStatus status) {
        return refusal(status.value(), status.getReasonPhrase(), Map.of());
    }

    /** Who may not: 401 or 403, and what would be asked for. */
    static APIGatewayV2HTTPResponse refusal(Verdict.Refused refused) {
        return refusal(refused.status().value(), refused.status().getReasonPhrase(),
                Map.of("www-authenticate", refused.challenge()));
    }

    /** 413 in API Gateway's words; RFC 9110 calls it Content Too Large by now. */
    static APIGatewayV2HTTPResponse tooLarge() {
        return refusal(413, "Request Entity Too Large", Map.of());
    }

    private static APIGatewayV2HTTPResponse refusal(int status, String message, Map<String, String> headers) {
        var all = new HashMap<>(headers);
        all.put("content-type", "application/json");
        return APIGatewayV2HTTPResponse.builder().withStatusCode(status).withHeaders(all)
                .withBody("{\"message\":\"%s\"}".formatted(message)).build();
    }

    /** Whether API Gateway would pass it on; anything else is an internal server error to it. */
    static boolean isValid(@Nullable APIGatewayV2HTTPResponse response) {
        return response != null && response.getStatusCode() >= 200 && response.getStatusCode() < 600;
    }

    /** @param told what is said about it at last */
    static ServerResponse of(APIGatewayV2HTTPResponse answer, Consumer<HttpHeaders> told) {
        var body = body(answer);
        return ServerResponse.status(answer.getStatusCode())
                .headers(headers -> fill(headers, answer, body.length > 0))
                .headers(told)
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
