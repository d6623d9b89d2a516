package dev.platter.runtime.http;

import java.util.HashMap;
import java.util.Map;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.platter.json.StrictJson;

/**
 * What a handler answers.
 *
 * @param status the HTTP status
 * @param headers by name
 * @param body JSON
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

    private static String write(Object body) {
        return StrictJson.refusingUnknownFields().write(body);
    }

    APIGatewayV2HTTPResponse response() {
        return APIGatewayV2HTTPResponse.builder().withStatusCode(status).withHeaders(headers).withBody(body).build();
    }
}
