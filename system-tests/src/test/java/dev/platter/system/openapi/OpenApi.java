package dev.platter.system.openapi;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The document, {@code deploy/openapi.yaml}. */
public final class OpenApi {

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    private final JsonNode document;
    private final Schemas schemas;

    private OpenApi(JsonNode document) {
        this.document = document;
        this.schemas = new Schemas(document);
    }

    /** The document as it is checked in. */
    public static OpenApi read() {
        return new OpenApi(new YAMLMapper().readTree(Path.of("../deploy/openapi.yaml")));
    }

    /** All operations, in the order of the document. */
    public Stream<Operation> operations() {
        return document.required("paths").propertyStream().flatMap(path -> METHODS.stream()
                .filter(method -> path.getValue().has(method))
                .map(method -> new Operation(this, path.getKey(), method)));
    }

    /** The operation of a request; none if the document has no such path or not this method of it. */
    public Optional<Operation> operation(String method, String path) {
        return operations().filter(operation -> operation.takes(method, path))
                .max(Comparator.comparing(Operation::literalSegments));
    }

    /** Whether the document speaks of the path, whatever the method. */
    public boolean describes(String path) {
        return operations().anyMatch(operation -> operation.isAt(path));
    }

    JsonNode document() {
        return document;
    }

    Schemas schemas() {
        return schemas;
    }

    /** What a node is, or what it refers to. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.required("$ref").asString().substring(1)) : node;
    }
}
