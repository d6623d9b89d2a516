package dev.platter.system.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A call of an API by a signed-in customer, as API Gateway passes it on. */
record Call(String routeKey, Map<String, String> pathParameters, Map<String, String> query, Map<String, String> headers,
        String json, Map<String, String> claims) {

    static Call of(String routeKey) {
        return new Call(routeKey, Map.of(), Map.of(), Map.of("content-type", "application/json"), "",
                Map.of("sub", "a-customer"));
    }

    Call path(String parameter, String value) {
        return new Call(routeKey, and(pathParameters, parameter, value), query, headers, json, claims);
    }

    Call query(String parameter, String value) {
        return new Call(routeKey, pathParameters, and(query, parameter, value), headers, json, claims);
    }

    Call header(String name, String value) {
        return new Call(routeKey, pathParameters, query, and(headers, name, value), json, claims);
    }

    Call body(String text) {
        return new Call(routeKey, pathParameters, query, headers, text, claims);
    }

    /** The same from somebody else. */
    Call by(String account) {
        return new Call(routeKey, pathParameters, query, headers, json, Map.of("sub", account));
    }

    /** The same from somebody else, who is in this group. */
    Call by(String account, String group) {
        return new Call(routeKey, pathParameters, query, headers, json,
                Map.of("sub", account, "cognito:groups", "[" + group + "]"));
    }

    private static Map<String, String> and(Map<String, String> some, String name, String value) {
        var more = new HashMap<>(some);
        more.put(name, value);
        return more;
    }

    /** The body of the answer, which must be a good one. */
    JsonNode answeredBy(LoneFunction function) {
        var answer = function.answer(event());
        assertThat(answer.getStatusCode()).as("%s: %s", routeKey, answer.getBody()).isBetween(200, 299);
        return JsonMapper.shared().readTree(answer.getBody().isEmpty() ? "{}" : answer.getBody());
    }

    private APIGatewayV2HTTPEvent event() {
        var jwt = RequestContext.Authorizer.JWT.builder().withClaims(claims).build();
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey(routeKey)
                .withPathParameters(pathParameters)
                .withQueryStringParameters(query)
                .withHeaders(headers)
                .withBody(json)
                .withRequestContext(RequestContext.builder()
                        .withRequestId("a-request")
                        .withAuthorizer(RequestContext.Authorizer.builder().withJwt(jwt).build())
                        .build())
                .build();
    }
}
