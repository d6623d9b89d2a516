package dev.platter.server.http;

import java.util.List;
import java.util.stream.Stream;

import dev.platter.sam.HttpRoute;
import dev.platter.sam.ServiceBindings;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;

/** Where a route leads: to a function of a service. */
record Target(String service, String function, HttpRoute route) {

    private static final String DEFAULT = "$default";
    private static final String ANY_METHOD = "ANY";
    private static final String REST = "/\\{([^}]+)\\+}";

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
        return path().replaceFirst(REST, "/{*$1}");
    }

    /** Requests that this route takes. */
    RequestPredicate requests() {
        return takesAnyMethod() ? paths() : RequestPredicates.method(HttpMethod.valueOf(method())).and(paths());
    }

    /** Requests to a path of this route, of whatever method. A rest of a path is never empty, as Spring's may be. */
    RequestPredicate paths() {
        var whole = RequestPredicates.path(pathPattern());
        var start = path().replaceFirst(REST, "");
        if (start.equals(path())) {
            return whole;
        }
        return whole.and(RequestPredicates.path(start).or(RequestPredicates.path(start + "/")).negate());
    }

    private String path() {
        return route.routeKey().split(" ", 2)[1];
    }
}
