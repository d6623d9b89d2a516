package dev.platter.server.http;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.platter.sam.ServiceBindings;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Which route takes a request when several could: the most specific path, there a named method before ANY, and $default only
 * where nothing else matches.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html">Routing</a>
 */
final class RouteOrder {

    private static final Comparator<Target> MOST_SPECIFIC_FIRST = Comparator
            .comparing(RouteOrder::parsed, PathPattern.SPECIFICITY_COMPARATOR)
            .thenComparing(Target::takesAnyMethod);

    private final List<Target> targets;

    RouteOrder(List<ServiceBindings> services) {
        this.targets = Target.of(services).toList();
        long distinct = named().stream().map(target -> target.route().routeKey()).distinct().count();
        if (distinct < named().size()) {
            throw new IllegalStateException(
                    "two services have the same route, one front cannot serve both: " + named());
        }
    }

    /** All routes with a method and a path, the most specific first. */
    List<Target> named() {
        return targets.stream().filter(target -> !target.isDefault()).sorted(MOST_SPECIFIC_FIRST).toList();
    }

    /** Where a service answers what it has no route for. */
    Optional<Target> defaultOf(String service) {
        return targets.stream().filter(target -> target.isDefault() && target.service().equals(service)).findFirst();
    }

    /** A route to this path, of whatever method, or the one where all is answered that no service knows. */
    Optional<Target> leadingTo(String path) {
        var container = PathContainer.parsePath(path);
        return named().stream().filter(target -> parsed(target).matches(container)).findFirst().or(this::firstDefault);
    }

    /** Where all is answered that no service knows. */
    Optional<Target> firstDefault() {
        return targets.stream().filter(Target::isDefault).findFirst();
    }

    private static PathPattern parsed(Target target) {
        return PathPatternParser.defaultInstance.parse(target.pathPattern());
    }
}
