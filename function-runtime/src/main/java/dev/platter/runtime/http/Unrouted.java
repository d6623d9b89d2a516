package dev.platter.runtime.http;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Answers what no route is for: 405 with Allow (RFC 9110, section 15.5.6) where the path has other methods, else 404. OPTIONS is
 * answered (section 9.3.7), for a {@code $default} route also takes what browsers ask before they call from another origin, and
 * API Gateway adds its CORS headers to the answer, which must be a good one.
 */
final class Unrouted implements RouteHandler {

    private final Collection<String> routeKeys;

    Unrouted(Collection<String> routeKeys) {
        this.routeKeys = routeKeys;
    }

    @Override
    public HttpAnswer answer(HttpCall call) {
        var http = call.event().getRequestContext().getHttp();
        var allowed = routeKeys.stream()
                .filter(key -> Pattern.matches(pattern(pathOf(key)), http.getPath()))
                .map(key -> key.substring(0, key.indexOf(' ')))
                .sorted()
                .collect(Collectors.joining(", "));
        if (allowed.isEmpty()) {
            return HttpAnswer.problem(Problem.notFound("There is nothing at " + http.getPath()));
        }
        if (http.getMethod().equals("OPTIONS")) {
            return new HttpAnswer(204, Map.of("allow", allowed), "");
        }
        var detail = "%s takes %s, not %s".formatted(http.getPath(), allowed, http.getMethod());
        return HttpAnswer.problem(Problem.methodNotAllowed(detail)).with("allow", allowed);
    }

    private static String pathOf(String routeKey) {
        return routeKey.substring(routeKey.indexOf(' ') + 1);
    }

    /** A path parameter stands for one segment. */
    private static String pattern(String path) {
        return "\\Q" + path.replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q") + "\\E";
    }
}
