package dev.platter.server.http;

import java.util.List;
import java.util.stream.Stream;

import dev.platter.sam.HttpRoute;
import dev.platter.sam.ServiceBindings;

/** Where a route leads: to a function of a service. */
record Target(String service, String function, HttpRoute route) {

    private static final String DEFAULT = "$default";
    private static final String ANY_METHOD = "ANY";

    static List<Target> of(ServiceBindings bindings) {
        return bindings.functions().stream()
                .flatMap(function -> function.routes().stream()
                        .map(route -> new Target(bindings.service(), function.name(), route)))
                .toList();
    }

    static Stream<Target> of(List<ServiceBindings> services) {
        return services.stream().flatMap(bindings -> of(bindings).stream());
    }

    boolean isDefault() {
        return route.routeKey().equals(DEFAULT);
    }

    boolean takesAnyMethod() {
        return method().equals(ANY_METHOD);
    }

    String method() {
        return route.routeKey().split(" ", 2)[0];
    }

    /** The path as a Spring pattern: {@code {proxy+}}, API Gateway's rest of a path, is {@code {*proxy}} there. */
    String pathPattern() {
        return route.routeKey().split(" ", 2)[1].replaceFirst("\\{([^}]+)\\+}", "{*$1}");
    }
}
