package dev.platter.system.openapi;

import static java.util.stream.Collectors.toMap;

import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * How one request leads to the next.
 *
 * @param parameters of the next by name, what they are taken from: {@code $response.body#/photoId}, {@code $response.header.ETag},
 *        {@code $request.path.cartId} (OpenAPI 3.1, section 4.8.20.4)
 */
public record Way(Example before, Map<String, String> parameters) {

    /** A parameter's name may say where it stands: {@code header.If-Match}. */
    static Way of(Example before, JsonNode link) {
        return new Way(before, link.path("parameters").propertyStream().collect(toMap(
                entry -> entry.getKey().replaceFirst("^(path|query|header)\\.", ""),
                entry -> entry.getValue().asString())));
    }
}
