package dev.platter.runtime.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/**
 * What a function rehearses: in the service's resources, the folder {@code rehearsal/<function>}. In it {@code event.json} is the
 * event; {@code <operation>.json} is what AWS answers to an operation, where an empty answer would end the play. Variables
 * of the function may stand in them, as {@code ${ORDERS_TABLE}}.
 */
public record Script(Environment environment) {

    /** The event, or {@code null} if the function has none. */
    @Nullable
    public String event() {
        return read("event");
    }

    /** What AWS answers. @param operation {@code PutItem} */
    public String answer(String operation) {
        var answer = read(operation);
        return answer == null ? "{}" : answer;
    }

    private @Nullable String read(String name) {
        var path = "/rehearsal/" + Definition.of(environment).function() + "/" + name + ".json";
        try (var file = getClass().getResourceAsStream(path)) {
            return file == null
                    ? null
                    : environment.resolvePlaceholders(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
