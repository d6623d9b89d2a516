package dev.platter.sam;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;

/** The functions of a service with their triggers, routes and environment, as its templates say. */
public record ServiceBindings(String service, List<FunctionBinding> functions) {

    public ServiceBindings {
        functions = List.copyOf(functions);
    }

    /**
     * The bindings that were resolved when the service was built; placeholders such as {@code ${Stage}} are still open.
     *
     * @throws IllegalStateException if the build has not written them, as when only an IDE compiled the service
     */
    public static ServiceBindings load(String service) {
        String resource = "/META-INF/platter/" + service + ".json";
        try (InputStream json = ServiceBindings.class.getResourceAsStream(resource)) {
            if (json == null) {
                throw new IllegalStateException(
                        "%s is not on the class path: run mvn process-classes".formatted(resource));
            }
            return JsonMapper.shared().readValue(json, ServiceBindings.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with the placeholders filled that the placement knows. */
    public ServiceBindings at(Placement placement) {
        return new ServiceBindings(
                service,
                functions.stream().map(function -> function.at(placement)).toList());
    }

    /** The function of that name, or a refusal that names those there are. */
    public FunctionBinding function(String name) {
        return functions.stream()
                .filter(function -> function.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s has no function %s but %s"
                        .formatted(service, name, functions.stream().map(FunctionBinding::name).toList())));
    }
}
