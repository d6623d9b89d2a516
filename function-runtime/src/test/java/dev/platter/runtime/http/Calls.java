package dev.platter.runtime.http;

import java.util.Map;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;

/** Calls as API Gateway hands them over. */
final class Calls {

    private Calls() {}

    static APIGatewayV2HTTPEvent call(String routeKey, String method, String path) {
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey(routeKey)
                .withRawPath(path)
                .withRequestContext(RequestContext.builder()
                        .withRequestId("request-1")
                        .withHttp(RequestContext.Http.builder().withMethod(method).withPath(path).build())
                        .build())
                .build();
    }

    static APIGatewayV2HTTPEvent with(Map<String, String> claims) {
        var event = call("GET /mine", "GET", "/mine");
        var jwt = RequestContext.Authorizer.JWT.builder().withClaims(claims).build();
        event.getRequestContext().setAuthorizer(RequestContext.Authorizer.builder().withJwt(jwt).build());
        return event;
    }

    static APIGatewayV2HTTPEvent post(String contentType, String body) {
        var event = call("POST /things", "POST", "/things");
        event.setHeaders(Map.of("content-type", contentType));
        event.setBody(body);
        return event;
    }
}
