package dev.platter.runtime.http;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.platter.json.StrictJson;

/**
 * What a handler answers.
 *
 * @param status the HTTP status
 * @param headers by name
 * @param body JSON; empty where a status has no content
 */
public record HttpAnswer(int status, Map<String, String> headers, String body) {

    /** An answer with this value as its JSON body. */
    public static HttpAnswer json(int status, Object body) {
        return new HttpAnswer(status, Map.of("content-type", "application/json"), write(body));
    }

    /** A problem, with its own status and media type. */
    public static HttpAnswer problem(Problem problem) {
        return new HttpAnswer(problem.status(), Map.of("content-type", "application/problem+json"), write(problem));
    }

    /** The same answer with one more header. */
    public HttpAnswer with(String header, String value) {
        var all = new HashMap<>(headers);
        all.put(header, value);
        return new HttpAnswer(status, Map.copyOf(all), body);
    }

    /** The same answer, told from its other versions by this tag. */
    public HttpAnswer tagged(EntityTag tag) {
        return with("etag", tag.toString());
    }

    /** The same answer, and when it may be another: Retry-After in whole seconds (RFC 9110, section 10.2.3), 1 at least. */
    public HttpAnswer retryAfter(Duration wait) {
        return with("retry-after", Long.toString(Math.max(1, wait.plusNanos(999_999_999).toSeconds())));
    }

    /** 204: done, and there is nothing to say. */
    public static HttpAnswer noContent() {
        return new HttpAnswer(204, Map.of(), "");
    }

    /** 304 in the place of this answer, with its headers but for those of the content that is left out. */
    HttpAnswer notModified() {
        var kept = new HashMap<>(headers);
        kept.remove("content-type");
        return new HttpAnswer(304, Map.copyOf(kept), "");
    }

    private static String write(Object body) {
        return StrictJson.refusingUnknownFields().write(body);
    }

    APIGatewayV2HTTPResponse response() {
        return APIGatewayV2HTTPResponse.builder().withStatusCode(status).withHeaders(headers).withBody(body).build();
    }
}
