package dev.platter.sam;

import java.util.List;

/**
 * A route of a service's HTTP API.
 *
 * @param routeKey as API Gateway writes it: {@code GET /orders/{orderId}}, or {@code $default} for all that no other route takes
 * @param authorized whether a valid token is asked for
 * @param scopes of which the token must carry one; empty when any valid token will do
 */
public record HttpRoute(String routeKey, boolean authorized, List<String> scopes) {

    public HttpRoute {
        scopes = List.copyOf(scopes);
    }
}
