package dev.platter.system.lambda;

import java.util.List;
import java.util.stream.Stream;

import dev.platter.sam.FunctionBinding;
import dev.platter.sam.ServiceBindings;
import tools.jackson.databind.JsonNode;

/** The functions by what triggers them, as the templates say. */
final class Triggered {

    private Triggered() {}

    /** The definitions of all functions. */
    static Stream<String> all() {
        return bindings().map(FunctionBinding::name).sorted();
    }

    /** Those that the HTTP API calls. */
    static Stream<String> byRequests() {
        return bindings().filter(function -> !function.routes().isEmpty()).map(FunctionBinding::name);
    }

    /** Those that queues or streams call. */
    static Stream<String> byBatches() {
        return bindings().filter(function -> function.routes().isEmpty() && function.schedules().isEmpty())
                .map(FunctionBinding::name);
    }

    /** Those that the clock calls. */
    static Stream<String> bySchedules() {
        return bindings().filter(function -> !function.schedules().isEmpty()).map(FunctionBinding::name);
    }

    /** Those of a service. */
    static List<String> of(String service) {
        return ServiceBindings.load(service).functions().stream().map(FunctionBinding::name).toList();
    }

    /** AWS's own sample of the kind of event that triggers the function. */
    static JsonNode sample(String definition) {
        var binding = bindings().filter(function -> function.name().equals(definition)).findFirst().orElseThrow();
        if (!binding.routes().isEmpty()) {
            return Samples.of("http-api");
        }
        if (!binding.schedules().isEmpty()) {
            return Samples.of("scheduled");
        }
        return Samples.of(binding.queues().isEmpty() ? "dynamodb-stream" : "sqs");
    }

    private static Stream<FunctionBinding> bindings() {
        return Stream.of(Archives.SERVICES).flatMap(service -> ServiceBindings.load(service).functions().stream());
    }
}
