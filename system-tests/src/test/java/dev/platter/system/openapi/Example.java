package dev.platter.system.openapi;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * A request that the document gives as an example, with what it may be answered; all have the same name.
 *
 * @param responses one, unless a repeat is answered by another status
 */
public record Example(Operation operation, String name, List<Response> responses) {

    /** All examples whose request is in the document too. */
    public static Stream<Example> of(Operation operation) {
        return operation.responses().flatMap(response -> response.examples().keySet().stream()).distinct()
                .map(name -> new Example(operation, name, answering(operation, name))).filter(Example::hasRequest);
    }

    private static List<Response> answering(Operation operation, String name) {
        return operation.responses().filter(response -> response.examples().containsKey(name)).toList();
    }

    /** The body that the document shows for an answer of this status; empty if it shows none. */
    public Optional<JsonNode> answer(int status) {
        return shown().filter(shown -> shown.response().isOf(status)).map(shown -> shown.example().required("value"))
                .findFirst();
    }

    /** Whether that is the answer only when what is done behind a queue has come so far. */
    public boolean comesLater() {
        return shown().anyMatch(shown -> shown.example().path("x-eventually").asBoolean(false));
    }

    /** The values of its parameters in the path, the query or headers, as the document has them. */
    public Map<String, String> parameters(String in) {
        return operation.parameters().filter(parameter -> parameter.path("in").asString().equals(in))
                .filter(parameter -> parameter.path("examples").has(name))
                .collect(toMap(parameter -> parameter.path("name").asString(),
                        parameter -> value(parameter).asString()));
    }

    /** The JSON to send, if any. */
    public Optional<JsonNode> body() {
        return operation.requestBody().path("examples").has(name)
                ? Optional.of(value(operation.requestBody()))
                : Optional.empty();
    }

    /** The example of the same name from whose answer a link leads here; of several, the one that has come the farthest. */
    public Optional<Way> cameBy() {
        return operation.openApi().operations().flatMap(Example::of).filter(example -> example.name.equals(name))
                .flatMap(example -> example.responses.stream().flatMap(Response::links)
                        .filter(link -> link.path("operationId").asString("").equals(operation.id()))
                        .map(link -> Way.of(example, link)))
                .max(Comparator.comparing(way -> way.before().length()));
    }

    private int length() {
        return cameBy().map(way -> way.before().length() + 1).orElse(0);
    }

    private boolean hasRequest() {
        return body().isPresent()
                || operation.parameters().anyMatch(parameter -> parameter.path("examples").has(name));
    }

    private JsonNode value(JsonNode holder) {
        return operation.openApi().resolved(holder.path("examples").path(name)).required("value");
    }

    private Stream<Shown> shown() {
        return responses.stream().flatMap(response -> Optional.ofNullable(response.examples().get(name))
                .map(example -> new Shown(response, example)).stream());
    }

    private record Shown(Response response, JsonNode example) {}

    @Override
    public String toString() {
        return operation + " " + name;
    }
}
