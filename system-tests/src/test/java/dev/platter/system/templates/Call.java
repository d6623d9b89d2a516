package dev.platter.system.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A call of an API by a signed-in customer, as API Gateway passes it on. */
record Call(String routeKey, Map<String, String> pathParameters, Map<String, String> headers, String json,
        Map<String, String> claims) {

    static Call of(String routeKey) {
        return new Call(routeKey, Map.of(), Map.of("content-type", "application/json"), "",
                Map.of("sub", "a-customer"));
    }

    Call path(String parameter, String value) {
        return new Call(routeKey, Map.of(parameter, value), headers, json, claims);
    }

    Call header(String name, String value) {
        var more = new HashMap<>(headers);
        more.put(name, value);
        return new Call(routeKey, pathParameters, more, json, claims);
    }

    Call body(String text) {
        return new Call(routeKey, pathParameters, headers, text, claims);
    }

    /** The same from somebody else, who is in this group. */
    Call by(String account, String group) {
        return new Call(routeKey, pathParameters, headers, json,
                Map.of("sub", account, "cognito:groups", "[" + group + "]"));
    }

    /** The body of the answer, which must be a good one. */
    JsonNode answeredBy(LoneFunction function) {
        var answer = function.answer(event());
        assertThat(answer.getStatusCode()).as("%s: %s", routeKey, answer.getBody()).isBetween(200, 299);
        return JsonMapper.shared().readTree(answer.getBody());
    }

    private APIGatewayV2HTTPEvent event() {
        var jwt = RequestContext.Authorizer.JWT.builder().withClaims(claims).build();
        return APIGatewayV2HTTPEvent.builder()
                .withRouteKey(routeKey)
                .withPathParameters(pathParameters)
                .withHeaders(headers)
                .withBody(json)
                .withRequestContext(RequestContext.builder()
                        .withRequestId("a-request")
                        .withAuthorizer(RequestContext.Authorizer.builder().withJwt(jwt).build())
                        .build())
                .build();
    }
}
