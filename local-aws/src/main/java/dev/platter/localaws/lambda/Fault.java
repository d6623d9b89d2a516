package dev.platter.localaws.lambda;

import java.nio.charset.StandardCharsets;
import java.util.List;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a runtime reports of an exception.
 *
 * @param type the exception's class
 * @param message empty if the exception has none
 */
public record Fault(String type, String message, List<String> stackTrace) {

    public Fault {
        stackTrace = List.copyOf(stackTrace);
    }

    static Fault read(byte[] json) {
        JsonNode fault = JsonMapper.shared().readTree(new String(json, StandardCharsets.UTF_8));
        return new Fault(
                fault.path("errorType").asString(""),
                fault.path("errorMessage").asString(""),
                fault.path("stackTrace").valueStream().map(JsonNode::asString).toList());
    }
}
