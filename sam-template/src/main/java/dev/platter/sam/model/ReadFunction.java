package dev.platter.sam.model;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** AWS::Serverless::Function. */
final class ReadFunction {

    static final Shape SHAPE = Shape.of("FunctionName", "Timeout", "Environment")
            .heededOnlyOnAws(Map.of(
                    "Runtime", "the process that runs already is one",
                    "Handler", "the beans are called without Lambda's adapter",
                    "CodeUri", "the classes are on the class path",
                    "MemorySize", "the process has its own",
                    "Tracing", "no traces are collected here",
                    "Role", "nobody asks for leave here",
                    "LoggingConfig", "logs go to the console",
                    "Architectures", "the machine's own",
                    "Description", "read by nobody here",
                    "Tags", "read by nobody here"));
    private static final String DEFINITION = "SPRING_CLOUD_FUNCTION_DEFINITION";
    /** Of no use to the beans. */
    private static final Set<String> FOR_LAMBDAS_ADAPTER = Set.of(DEFINITION, "MAIN_CLASS");

    private ReadFunction() {}

    static Resource.ServerlessFunction read(Properties function) {
        Property written = function.the("Environment").fields(Shape.of("Variables")).the("Variables");
        Map<String, String> variables = new HashMap<>(written.textsByKey());
        String definition = variables.get(DEFINITION);
        if (definition == null) {
            // Without it a client's HTTP header of that name would pick the function.
            throw written.refused("needs the variable " + DEFINITION);
        }
        variables.keySet().removeAll(FOR_LAMBDAS_ADAPTER);
        return new Resource.ServerlessFunction(
                function.subject(),
                function.text("FunctionName"),
                definition,
                Duration.ofSeconds(function.whole("Timeout", 1, 900, 3)),
                Map.copyOf(variables));
    }
}
