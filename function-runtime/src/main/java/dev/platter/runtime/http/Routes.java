package dev.platter.runtime.http;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A function's routes. API Gateway has routed already, so the handler is the one of the event's route key; what reached
 * {@code $default} is answered 404, or 405 where the path has other methods.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html">Routes</a>
 */
public final class Routes {

    private static final Logger log = LoggerFactory.getLogger(Routes.class);

    private final Map<String, RouteHandler> handlers;
    private final List<String> elsewhere;
    private final Unrouted unrouted;

    private Routes(Map<String, RouteHandler> handlers, Collection<String> elsewhere) {
        this.handlers = handlers;
        this.elsewhere = List.copyOf(elsewhere);
        this.unrouted = new Unrouted(Stream.concat(handlers.keySet().stream(), elsewhere.stream()).toList());
    }

    /** No route yet. */
    public static Routes none() {
        return new Routes(Map.of(), List.of());
    }

    /** These routes and one more. @param routeKey as in the template: {@code GET /orders/{orderId}} */
    public Routes on(String routeKey, RouteHandler handler) {
        var all = new LinkedHashMap<>(handlers);
        all.put(routeKey, handler);
        return new Routes(Collections.unmodifiableMap(all), elsewhere);
    }

    /**
     * These routes, and the knowledge of some that other functions of the same API answer: for the function of {@code $default},
     * which answers 405 for the paths of them all.
     *
     * @param routeKeys as in the template
     */
    public Routes beside(Collection<String> routeKeys) {
        return new Routes(handlers, routeKeys);
    }

    /** Answers a call; a fault is logged and answered 500, without a word of what it was. */
    public APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event) {
        var handler = handlers.getOrDefault(event.getRouteKey(), unrouted);
        try {
            return handler.answer(new HttpCall(event)).response();
        } catch (RuntimeException fault) {
            log.error("request.failed route=\"{}\" requestId={}", event.getRouteKey(),
                    event.getRequestContext().getRequestId(), fault);
            return HttpAnswer.problem(Problem.internal()).response();
        }
    }
}
