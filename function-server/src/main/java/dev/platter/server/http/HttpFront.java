package dev.platter.server.http;

import static org.springframework.web.servlet.function.RequestPredicates.all;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.platter.sam.ServiceBindings;
import dev.platter.server.host.FunctionHost;
import dev.platter.server.host.Invocation;
import dev.platter.server.host.Outcome.Answered;
import dev.platter.server.host.Outcome.Failed;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Serves the routes of one or several services on one port. All paths are known from the start; those of a service whose
 * functions are not there yet answer 503.
 */
public final class HttpFront {

    private final RouteOrder order;
    private final Authorizer authorizer;
    private final HttpEvents events;
    private final Map<Target, Invocation<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse>> open = new ConcurrentHashMap<>();
    private final Map<String, CrossOrigin> crossOrigin = new ConcurrentHashMap<>();

    /** @param services in order: the first one's $default route answers all that no service knows */
    public HttpFront(List<ServiceBindings> services, Authorizer authorizer, HttpEvents events) {
        this.order = new RouteOrder(services);
        this.authorizer = authorizer;
        this.events = events;
    }

    /** From now on the routes of this service reach its functions. */
    public void open(FunctionHost host) {
        crossOrigin.put(host.bindings().service(), new CrossOrigin(host.bindings().cors()));
        for (Target target : Target.of(host.bindings())) {
            open.put(target,
                    host.function(target.function(), APIGatewayV2HTTPEvent.class, APIGatewayV2HTTPResponse.class));
        }
    }

    /** The routes; the last one takes everything, so that routes of the home's own have to come before. */
    public RouterFunction<ServerResponse> routes() {
        var routes = RouterFunctions.route();
        for (Target target : order.named()) {
            routes.route(target.requests(), request -> answer(Optional.of(target), request));
        }
        for (Target target : order.named()) {
            routes.route(target.paths(), request -> answer(order.defaultOf(target.service()), request));
        }
        return routes.route(all(), request -> answer(order.firstDefault(), request)).build();
    }

    /** What the API that the path belongs to tells browsers. */
    CrossOrigin crossOrigin(HttpServletRequest request) {
        return order.leadingTo(request.getRequestURI()).map(this::crossOrigin).orElse(CrossOrigin.NOT_TOLD);
    }

    private CrossOrigin crossOrigin(Target target) {
        return crossOrigin.getOrDefault(target.service(), CrossOrigin.NOT_TOLD);
    }

    private ServerResponse answer(Optional<Target> target, ServerRequest request) throws IOException {
        if (target.isEmpty()) {
            return Answers.of(Answers.refusal(HttpStatus.NOT_FOUND), headers -> {});
        }
        var answer = answer(target.get(), request);
        return Answers.of(answer, headers -> crossOrigin(target.get()).tell(request.servletRequest(), headers));
    }

    private APIGatewayV2HTTPResponse answer(Target target, ServerRequest request) throws IOException {
        var function = open.get(target);
        if (function == null) {
            return Answers.refusal(HttpStatus.SERVICE_UNAVAILABLE);
        }
        return switch (verdict(target, request)) {
            case Verdict.Refused refused -> Answers.refusal(refused);
            case Verdict.Admitted(var claims) -> answer(function, target, request, claims);
        };
    }

    /** A route that asks for no token does not look at one, however bad. */
    private Verdict verdict(Target target, ServerRequest request) {
        return target.route().authorized()
                ? authorizer.judge(target.route(), request.servletRequest())
                : new Verdict.Admitted(Map.of());
    }

    private APIGatewayV2HTTPResponse answer(Invocation<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> function,
            Target target, ServerRequest request, Map<String, String> claims) throws IOException {
        var body = EventBody.of(request.servletRequest());
        return body.isEmpty()
                ? Answers.tooLarge()
                : answer(function, event(target, request, body.get(), claims));
    }

    private APIGatewayV2HTTPEvent event(Target target, ServerRequest request, EventBody body,
            Map<String, String> claims) {
        var pathParameters = target.isDefault() ? Map.<String, String>of() : PathParameters.of(request);
        return events.event(target, request.servletRequest(), pathParameters, body, claims);
    }

    private static APIGatewayV2HTTPResponse answer(Invocation<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> function,
            APIGatewayV2HTTPEvent event) {
        return switch (function.call(event)) {
            case Answered<APIGatewayV2HTTPResponse>(var response) when Answers.isValid(response) ->
                response;
            case Answered<APIGatewayV2HTTPResponse> _ -> Answers.refusal(HttpStatus.INTERNAL_SERVER_ERROR);
            case Failed<APIGatewayV2HTTPResponse> _ -> Answers.refusal(HttpStatus.INTERNAL_SERVER_ERROR);
        };
    }
}
