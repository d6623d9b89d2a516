package dev.platter.sam;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The functions of a service with their triggers, routes and environment, as its templates say.
 *
 * @param cors which pages of elsewhere may call its HTTP API; {@code null} if none may
 */
public record ServiceBindings(String service, List<FunctionBinding> functions, @Nullable HttpCors cors) {

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
        return withFunctions(functions.stream().map(function -> function.at(placement)).toList());
    }

    /** The same for a deployment whose {@code AllowedOrigin} is this, the one place that the templates take origins from. */
    public ServiceBindings allowing(String origin) {
        return new ServiceBindings(service, functions, cors == null ? null : cors.from(origin));
    }

    /** The same service with these of its functions only. */
    public ServiceBindings withFunctions(List<FunctionBinding> some) {
        return new ServiceBindings(service, some, cors);
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
