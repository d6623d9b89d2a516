package dev.platter.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import dev.platter.system.openapi.Example;
import dev.platter.system.openapi.Operation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A request that an operation takes, from the document's examples; made to be bent.
 *
 * @param body null for an operation that takes none
 */
record GoodRequest(Operation operation, String method, Map<String, String> ids, Map<String, String> query,
        Map<String, String> headers, @Nullable String body) {

    /** @param known ids of what there is, to be asked for in the place of the document's */
    static GoodRequest of(Operation operation, Map<String, String> known) {
        return Example.of(operation).filter(GoodRequest::isNoMistake).min(Comparator.comparing(GoodRequest::rank))
                .map(example -> of(example, known))
                .orElseGet(() -> new GoodRequest(operation, operation.method().toUpperCase(Locale.ROOT), known,
                        Map.of(), Map.of(), null));
    }

    private static boolean isNoMistake(Example example) {
        return example.responses().stream().anyMatch(response -> !response.status().equals("400"));
    }

    private static GoodRequest of(Example example, Map<String, String> known) {
        var operation = example.operation();
        var ids = new HashMap<>(example.parameters("path"));
        ids.replaceAll((name, value) -> known.getOrDefault(name, value));
        var headers = new TreeMap<>(example.parameters("header"));
        headers.computeIfPresent("If-Match", (name, value) -> "*");
        example.body().ifPresent(body -> headers.put("content-type", "application/json"));
        return new GoodRequest(operation, operation.method().toUpperCase(Locale.ROOT), ids,
                example.parameters("query"), headers, example.body().map(JsonNode::toString).orElse(null));
    }

    /** Those that succeed first. */
    private static boolean rank(Example example) {
        return example.responses().stream().noneMatch(response -> response.status().startsWith("2"));
    }

    GoodRequest withMethod(String other) {
        return new GoodRequest(operation, other, ids, query, headers, body);
    }

    GoodRequest withQuery(String name, String value) {
        return new GoodRequest(operation, method, ids, with(query, name, value), headers, body);
    }

    GoodRequest withHeader(String name, String value) {
        return new GoodRequest(operation, method, ids, query, with(headers, name, value), body);
    }

    GoodRequest withId(String name, String value) {
        return new GoodRequest(operation, method, with(ids, name, value), query, headers, body);
    }

    GoodRequest withBody(String other) {
        return new GoodRequest(operation, method, ids, query, headers, other);
    }

    /** The names of the path's parameters, in its order. */
    Stream<String> idNames() {
        return Stream.of(operation.path().split("/")).filter(segment -> segment.startsWith("{"))
                .map(segment -> segment.substring(1, segment.length() - 1));
    }

    String path() {
        var path = operation.path();
        for (var id : ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", encoded(id.getValue()));
        }
        return query.isEmpty()
                ? path
                : path + "?" + query.entrySet().stream()
                        .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                        .collect(joining("&"));
    }

    String[] headerLines() {
        return headers.entrySet().stream().flatMap(header -> Stream.of(header.getKey(), header.getValue()))
                .toArray(String[]::new);
    }

    private static Map<String, String> with(Map<String, String> some, String name, String value) {
        var all = new TreeMap<>(some);
        all.put(name, value);
        return all;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }
}
