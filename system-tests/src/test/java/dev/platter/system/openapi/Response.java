package dev.platter.system.openapi;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an operation may answer with one status. */
public record Response(Operation operation, String status, JsonNode node) {

    boolean isOf(int answered) {
        return status.equals(Integer.toString(answered));
    }

    /** What is wrong with an answer of this status, in words; empty if nothing is. @param headers by lower-case name */
    public List<String> complaints(Map<String, String> headers, String body) {
        var complaints = new ArrayList<String>();
        headerComplaints(headers).forEach(complaints::add);
        var type = headers.getOrDefault("content-type", "").split(";", 2)[0];
        if (!node.has("content")) {
            if (!body.isEmpty()) {
                complaints.add("a body, where none is described: " + body);
            }
        } else if (!node.path("content").has(type)) {
            complaints.add("content-type " + type + " is not described");
        } else {
            complaints.addAll(bodyComplaints(node.path("content").required(type), body));
        }
        return complaints;
    }

    /** The examples of its body by name. */
    Map<String, JsonNode> examples() {
        return node.path("content").valueStream().flatMap(content -> content.path("examples").propertyStream())
                .collect(toMap(Map.Entry::getKey, example -> openApi().resolved(example.getValue())));
    }

    /** Where it leads on to. */
    Stream<JsonNode> links() {
        return node.path("links").valueStream().map(openApi()::resolved);
    }

    /** What it may have in it, by media type. */
    Stream<JsonNode> contents() {
        return node.path("content").valueStream();
    }

    /** The schema of its body; none of an answer without one. */
    Optional<JsonNode> schema() {
        return node.path("content").valueStream().map(content -> content.required("schema")).findFirst();
    }

    private Stream<String> headerComplaints(Map<String, String> headers) {
        return node.path("headers").propertyStream().flatMap(entry -> {
            var described = openApi().resolved(entry.getValue());
            var value = headers.get(entry.getKey().toLowerCase(Locale.ROOT));
            if (value == null) {
                return described.path("required").asBoolean(false)
                        ? Stream.of("no header " + entry.getKey())
                        : Stream.empty();
            }
            return openApi().schemas().complaints(described.required("schema"), typed(value)).stream()
                    .map(complaint -> entry.getKey() + ": " + complaint);
        });
    }

    private List<String> bodyComplaints(JsonNode content, String body) {
        try {
            return openApi().schemas().complaints(content.required("schema"), JsonMapper.shared().readTree(body));
        } catch (JacksonException broken) {
            return List.of("no JSON: " + body);
        }
    }

    private static JsonNode typed(String header) {
        var nodes = JsonMapper.shared().getNodeFactory();
        return header.matches("-?\\d+") ? nodes.numberNode(Long.parseLong(header)) : nodes.stringNode(header);
    }

    private OpenApi openApi() {
        return operation.openApi();
    }
}
