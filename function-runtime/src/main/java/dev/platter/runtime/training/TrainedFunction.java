package dev.platter.runtime.training;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import dev.platter.runtime.lambda.Script;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A function with the variables that its template gives it, of which the parts that only a deployment knows are made up. */
record TrainedFunction(String name, Map<String, String> variables) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[^}]*}");

    /** All functions of a service, from what the build resolved from its templates. */
    static List<TrainedFunction> of(String service) throws IOException {
        try (var bindings = TrainedFunction.class.getResourceAsStream("/META-INF/platter/" + service + ".json")) {
            if (bindings == null) {
                throw new IllegalArgumentException("there is no service " + service + " on the class path");
            }
            return JsonMapper.shared().readTree(bindings).path("functions").valueStream()
                    .map(TrainedFunction::of).toList();
        }
    }

    private static TrainedFunction of(JsonNode function) {
        var variables = new HashMap<String, String>();
        function.path("environment").properties().forEach(variable -> variables.put(variable.getKey(),
                PLACEHOLDER.matcher(variable.getValue().asString()).replaceAll("training")));
        variables.put("SPRING_CLOUD_FUNCTION_DEFINITION", function.path("name").asString());
        return new TrainedFunction(function.path("name").asString(), Map.copyOf(variables));
    }

    /** What it plays. */
    Script script() {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource(name, Map.copyOf(variables)));
        return new Script(environment);
    }
}
