package dev.platter.runtime.http;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import org.jspecify.annotations.Nullable;

/** A call of an HTTP API route, payload format 2.0, as a handler reads it. */
public record HttpCall(APIGatewayV2HTTPEvent event) {

    /** Trace Context, sections 3.2.2.3 and 3.2.2.4: ids of zeros only are invalid. */
    private static final Pattern TRACEPARENT = Pattern
            .compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    /**
     * The caller: the access token's {@code sub}, which API Gateway's authorizer has verified.
     *
     * @throws IllegalStateException on a route that has no authorizer, for that is a fault of its template
     */
    public String caller() {
        return Objects.requireNonNull(claims().get("sub"), "a token without sub");
    }

    /**
     * The groups that the caller is in, the access token's {@code cognito:groups}; none when it names none. API Gateway hands
     * arrays over as {@code [couriers night]}; a group's name has no space in it (Cognito's CreateGroup).
     *
     * @throws IllegalStateException on a route that has no authorizer, for that is a fault of its template
     */
    public Set<String> groups() {
        var names = claims().getOrDefault("cognito:groups", "").replaceFirst("^\\[(.*)]$", "$1");
        return names.isBlank() ? Set.of() : Set.copyOf(List.of(names.strip().split("\\s+")));
    }

    private Map<String, String> claims() {
        var authorizer = event.getRequestContext().getAuthorizer();
        if (authorizer == null || authorizer.getJwt() == null) {
            throw new IllegalStateException("no authorizer on route " + event.getRouteKey());
        }
        return authorizer.getJwt().getClaims();
    }

    /** The value of a path parameter of the route, decoded. */
    public String pathParameter(String name) {
        return Objects.requireNonNull(event.getPathParameters().get(name), name);
    }

    /** A header's values, joined by commas; null when the caller sent none. @param name in lower case */
    public @Nullable String header(String name) {
        var headers = event.getHeaders();
        return headers == null ? null : headers.get(name);
    }

    /** The W3C trace context; null unless the caller sent a valid one: an invalid one is ignored (section 4.3), never refused. */
    public @Nullable String traceparent() {
        var header = header("traceparent");
        return header != null && TRACEPARENT.matcher(header).matches() ? header : null;
    }

    /** The query parameters, decoded; several values of one name are joined by commas. */
    public Map<String, String> query() {
        var parameters = event.getQueryStringParameters();
        return parameters == null ? Map.of() : parameters;
    }

    /** The body, strictly read as JSON of this shape, or the problem to answer: 413, 415 or 400. */
    public <T> RequestBody<T> json(Class<T> type) {
        return RequestBody.read(event, header("content-type"), type);
    }
}
