package dev.platter.system.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Map;

import tools.jackson.databind.node.ObjectNode;

/** API Gateway's sample event, made a request of ours; a signed-in customer sends it. */
record ApiEvent(ObjectNode json) {

    /** A request without a body on this route. */
    static ApiEvent of(String routeKey, String path, Map<String, String> pathParameters) {
        ObjectNode event = Samples.of("http-api");
        event.put("routeKey", routeKey).put("rawPath", path).put("rawQueryString", "").put("isBase64Encoded", false);
        event.remove("body");
        event.putObject("queryStringParameters");
        pathParameters.forEach(event.putObject("pathParameters")::put);
        ObjectNode context = (ObjectNode) event.path("requestContext");
        context.put("routeKey", routeKey);
        ((ObjectNode) context.path("http")).put("method", routeKey.split(" ", 2)[0]).put("path", path);
        ((ObjectNode) context.at("/authorizer/jwt/claims")).put("sub", "ada");
        return new ApiEvent(event);
    }

    static ApiEvent of(String routeKey, String path) {
        return of(routeKey, path, Map.of());
    }

    /** {@code POST} with this body as JSON. */
    static ApiEvent post(String path, String body) {
        ApiEvent event = of("POST " + path, path).header("content-type", "application/json");
        event.json.put("body", body);
        return event;
    }

    /** The same request by somebody else than Ada. @param sub as their token says */
    ApiEvent by(String sub) {
        ((ObjectNode) json.at("/requestContext/authorizer/jwt/claims")).put("sub", sub);
        return this;
    }

    ApiEvent header(String name, String value) {
        ((ObjectNode) json.path("headers")).put(name, value);
        return this;
    }

    /** Its body in Base64, as API Gateway sends what it does not take for text. */
    ApiEvent inBase64() {
        String body = json.path("body").asString();
        json.put("body", Base64.getEncoder().encodeToString(body.getBytes(UTF_8))).put("isBase64Encoded", true);
        return this;
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
