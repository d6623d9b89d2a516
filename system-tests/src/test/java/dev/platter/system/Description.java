package dev.platter.system;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.platter.system.openapi.OpenApi;
import dev.platter.system.openapi.Operation;

/** Holds answers to the OpenAPI document. */
record Description(OpenApi document) {

    private static final int METHOD_NOT_ALLOWED = 405;

    /** @throws AssertionError if the document did not say that this may be answered */
    void check(String method, String path, Answer answer) {
        if (document.describes(path)) {
            var complaints = document.operation(method, path)
                    .map(operation -> complaints(operation, answer))
                    .orElseGet(() -> unlessNotAllowed(answer));
            if (!complaints.isEmpty()) {
                throw new AssertionError("%s %s was answered %d, not as openapi.yaml says: %s%n%s"
                        .formatted(method, path, answer.status(), complaints, answer.text()));
            }
        }
    }

    private static List<String> complaints(Operation operation, Answer answer) {
        return operation.response(answer.status())
                .map(response -> response.complaints(headers(answer), answer.text()))
                .orElse(List.of("the status is not described"));
    }

    /** The path is there and the method is not: the document's introduction says 405; a preflight is CORS and not ours. */
    private static List<String> unlessNotAllowed(Answer answer) {
        boolean allowed = answer.status() == METHOD_NOT_ALLOWED
                || answer.response().request().method().equals("OPTIONS");
        return allowed ? List.of() : List.of("the method is not described");
    }

    private static Map<String, String> headers(Answer answer) {
        return answer.response().headers().map().entrySet().stream()
                .collect(toMap(header -> header.getKey().toLowerCase(Locale.ROOT),
                        header -> String.join(", ", header.getValue()), (first, second) -> first));
    }
}
