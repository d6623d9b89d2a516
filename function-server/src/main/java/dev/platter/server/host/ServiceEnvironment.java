package dev.platter.server.host;

import java.util.HashMap;
import java.util.Map;

import dev.platter.sam.FunctionBinding;
import dev.platter.sam.ServiceBindings;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;

/** The environment variables that a service's templates set, for a home in which its functions share one environment. */
public final class ServiceEnvironment {

    private ServiceEnvironment() {}

    /**
     * A source to add last, so that a variable of the operating system or a system property of the same name wins.
     *
     * @param bindings placed; a placeholder that only a deployment can fill stays readable as {@code ${…}}
     * @throws IllegalStateException if two functions of the service set one variable differently
     */
    public static PropertySource<?> of(ServiceBindings bindings) {
        Map<String, Object> all = new HashMap<>();
        for (FunctionBinding function : bindings.functions()) {
            function.environment().forEach((variable, value) -> add(all, variable, literally(value)));
        }
        return new MapPropertySource("templates of " + bindings.service(), Map.copyOf(all));
    }

    private static void add(Map<String, Object> all, String variable, String value) {
        var before = all.put(variable, value);
        if (before != null && !before.equals(value)) {
            throw new IllegalStateException(
                    "%s is set to both %s and %s: functions that share an environment cannot differ"
                            .formatted(variable, before, value));
        }
    }

    /** Spring would look for a property of the placeholder's name, and its error would not name the variable. */
    private static String literally(String value) {
        return value.replace("${", "\\${");
    }
}
