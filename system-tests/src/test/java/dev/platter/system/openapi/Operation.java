package dev.platter.system.openapi;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * A path with a method.
 *
 * @param path a template, {@code /photos/{photoId}}
 * @param method in lower case
 */
public record Operation(OpenApi openApi, String path, String method) {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    /** As API Gateway writes it: {@code GET /photos/{photoId}}. */
    public String routeKey() {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }

    /** Its name in links. */
    public String id() {
        return node().required("operationId").asString();
    }

    /** Of which a token must carry one; empty for a route that everybody may call. */
    public Set<String> scopes() {
        var scopes = new TreeSet<String>();
        node().path("security").valueStream().flatMap(JsonNode::valueStream).flatMap(JsonNode::valueStream)
                .forEach(scope -> scopes.add(scope.asString()));
        return scopes;
    }

    /** Whether a token is asked for. */
    public boolean authorized() {
        return node().path("security").valueStream().anyMatch(requirement -> !requirement.isEmpty());
    }

    /** What it may answer, by status. */
    public Stream<Response> responses() {
        return node().required("responses").propertyStream()
                .map(entry -> new Response(this, entry.getKey(), openApi.resolved(entry.getValue())));
    }

    /** What it may answer with that status. */
    public Optional<Response> response(int status) {
        return responses().filter(response -> response.isOf(status)).findFirst();
    }

    /** Parameters in the path, the query and headers; those of the whole path included. */
    Stream<JsonNode> parameters() {
        var all = new ArrayList<JsonNode>();
        openApi.document().required("paths").required(path).path("parameters").forEach(all::add);
        node().path("parameters").forEach(all::add);
        return all.stream().map(openApi::resolved);
    }

    /** Its query parameters with their schemas. */
    public Map<String, JsonNode> queryParameters() {
        return parameters().filter(parameter -> parameter.path("in").asString().equals("query")).collect(toMap(
                parameter -> parameter.path("name").asString(), parameter -> parameter.required("schema"),
                (first, second) -> first, LinkedHashMap::new));
    }

    /** The schema of the JSON that it takes; missing for one that takes none. */
    public JsonNode bodySchema() {
        return requestBody().path("schema");
    }

    /** The JSON that it takes; missing for one that takes none. */
    JsonNode requestBody() {
        return openApi.resolved(node().path("requestBody")).path("content").path("application/json");
    }

    JsonNode node() {
        return openApi.document().required("paths").required(path).required(method);
    }

    boolean takes(String requestMethod, String requestPath) {
        return method.equalsIgnoreCase(requestMethod) && isAt(requestPath);
    }

    boolean isAt(String requestPath) {
        return requestPath.matches(PARAMETER.matcher(path).replaceAll("[^/]+"));
    }

    /** Of two paths that fit, the one with more literal segments is meant (OpenAPI 3.1, section 4.8.8.2). */
    int literalSegments() {
        return (int) List.of(path.split("/")).stream().filter(segment -> !PARAMETER.matcher(segment).matches()).count();
    }

    @Override
    public String toString() {
        return routeKey();
    }
}
