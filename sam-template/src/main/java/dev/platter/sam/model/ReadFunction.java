package dev.platter.sam.model;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import dev.platter.sam.model.Resource.ServerlessFunction.OnLambda;
import dev.platter.sam.model.Resource.ServerlessFunction.Unanswered;
import dev.platter.sam.yaml.ResourceId;

/** AWS::Serverless::Function. */
final class ReadFunction {

    static final Shape SHAPE = Shape
            .of("FunctionName", "Timeout", "Environment", "Handler", "CodeUri", "MemorySize", "LoggingConfig",
                    "EventInvokeConfig")
            .heededOnlyOnAws(Map.ofEntries(
                    Map.entry("Runtime", "the process that runs already is one"),
                    Map.entry("Tracing", "no traces are collected here"),
                    Map.entry("Role", "nobody asks for leave here"),
                    Map.entry("AutoPublishAlias", "there is only one version here"),
                    Map.entry("AutoPublishAliasAllProperties", "there is only one version here"),
                    Map.entry("SnapStart", "a process is started once and stays"),
                    Map.entry("ReservedConcurrentExecutions", "nobody else uses this machine's threads"),
                    Map.entry("Architectures", "the machine's own"),
                    Map.entry("Description", "read by nobody here"),
                    Map.entry("Tags", "read by nobody here")));
    private static final Shape LOGGING = Shape.of("LogFormat")
            .heededOnlyOnAws(Map.of(
                    "LogGroup", "logs go to the console",
                    "ApplicationLogLevel", "the logger's own configuration has it",
                    "SystemLogLevel", "the system writes no log here"));
    private static final Shape UNANSWERED = Shape.of("MaximumRetryAttempts", "DestinationConfig")
            .heededOnlyOnAws(
                    Map.of("MaximumEventAgeInSeconds", "an event is tried at once here, or at the next retry"));
    private static final int MOST_RETRIES = 2;
    private static final String DEFINITION = "SPRING_CLOUD_FUNCTION_DEFINITION";
    /** Of no use to the beans. */
    private static final Set<String> FOR_LAMBDAS_ADAPTER = Set.of(DEFINITION, "MAIN_CLASS");

    private ReadFunction() {}

    static Resource.ServerlessFunction read(Properties function) {
        Property written = function.the("Environment").fields(Shape.of("Variables")).the("Variables");
        Map<String, String> all = written.textsByKey();
        Map<String, String> variables = new HashMap<>(all);
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
                Map.copyOf(variables),
                onLambda(function, all),
                function.find("EventInvokeConfig")
                        .map(config -> unanswered(config.fields(UNANSWERED)))
                        .orElse(new Unanswered(MOST_RETRIES, null)));
    }

    private static OnLambda onLambda(Properties function, Map<String, String> variables) {
        return new OnLambda(
                function.find("Handler").map(Property::text).orElse(""),
                function.find("CodeUri").map(Property::text).orElse(""),
                function.whole("MemorySize", 128, 10_240, 128),
                Map.copyOf(variables),
                function.find("LoggingConfig")
                        .flatMap(logging -> logging.fields(LOGGING).find("LogFormat"))
                        .map(format -> format.oneOf("Text", "JSON"))
                        .orElse("Text"));
    }

    private static Unanswered unanswered(Properties config) {
        return new Unanswered(
                config.whole("MaximumRetryAttempts", 0, MOST_RETRIES, MOST_RETRIES),
                config.find("DestinationConfig")
                        .map(destination -> destination.fields(Shape.of("OnFailure")).the("OnFailure"))
                        .map(onFailure -> queue(onFailure.fields(Shape.of("Type", "Destination"))))
                        .orElse(null));
    }

    private static ResourceId queue(Properties onFailure) {
        onFailure.the("Type").oneOf("SQS");
        return onFailure.the("Destination").resource("AWS::SQS::Queue");
    }
}
