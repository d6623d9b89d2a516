package dev.platter.runtime.event;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Http;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.IAM;
import org.jspecify.annotations.Nullable;

/**
 * Reads what API Gateway's HTTP API sends, payload format 2.0.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">Format</a>
 */
final class HttpEventReader {

    private HttpEventReader() {}

    /** @throws UnfitEvent when it has no route key or no request context, as no event of an HTTP API */
    static APIGatewayV2HTTPEvent read(EventParser json) {
        var event = new APIGatewayV2HTTPEvent();
        if (json.enters()) {
            for (var field = json.field(); field != null; field = json.field()) {
                read(event, field, json);
            }
        }
        if (event.getRouteKey() == null || event.getRequestContext() == null) {
            throw new UnfitEvent("the event is not one of an HTTP API: it lacks routeKey or requestContext");
        }
        return event;
    }

    private static void read(APIGatewayV2HTTPEvent event, String field, EventParser json) {
        switch (field) {
            case "version" -> event.setVersion(json.text());
            case "routeKey" -> event.setRouteKey(json.text());
            case "rawPath" -> event.setRawPath(json.text());
            case "rawQueryString" -> event.setRawQueryString(json.text());
            case "cookies" -> event.setCookies(json.texts());
            case "headers" -> event.setHeaders(json.textsByName());
            case "queryStringParameters" -> event.setQueryStringParameters(json.textsByName());
            case "pathParameters" -> event.setPathParameters(json.textsByName());
            case "stageVariables" -> event.setStageVariables(json.textsByName());
            case "body" -> event.setBody(json.text());
            case "isBase64Encoded" -> event.setIsBase64Encoded(json.truth());
            case "requestContext" -> event.setRequestContext(context(json));
            default -> json.skip();
        }
    }

    private static @Nullable RequestContext context(EventParser json) {
        if (!json.enters()) {
            return null;
        }
        var context = new RequestContext();
        for (var field = json.field(); field != null; field = json.field()) {
            read(context, field, json);
        }
        return context;
    }

    private static void read(RequestContext context, String field, EventParser json) {
        switch (field) {
            case "routeKey" -> context.setRouteKey(json.text());
            case "accountId" -> context.setAccountId(json.text());
            case "stage" -> context.setStage(json.text());
            case "apiId" -> context.setApiId(json.text());
            case "domainName" -> context.setDomainName(json.text());
            case "domainPrefix" -> context.setDomainPrefix(json.text());
            case "time" -> context.setTime(json.text());
            case "timeEpoch" -> context.setTimeEpoch(json.number());
            case "http" -> context.setHttp(http(json));
            case "authorizer" -> context.setAuthorizer(authorizer(json));
            case "requestId" -> context.setRequestId(json.text());
            default -> json.skip();
        }
    }

    private static @Nullable Http http(EventParser json) {
        if (!json.enters()) {
            return null;
        }
        var http = new Http();
        for (var field = json.field(); field != null; field = json.field()) {
            switch (field) {
                case "method" -> http.setMethod(json.text());
                case "path" -> http.setPath(json.text());
                case "protocol" -> http.setProtocol(json.text());
                case "sourceIp" -> http.setSourceIp(json.text());
                case "userAgent" -> http.setUserAgent(json.text());
                default -> json.skip();
            }
        }
        return http;
    }

    private static @Nullable Authorizer authorizer(EventParser json) {
        if (!json.enters()) {
            return null;
        }
        var authorizer = new Authorizer();
        for (var field = json.field(); field != null; field = json.field()) {
            switch (field) {
                case "jwt" -> authorizer.setJwt(jwt(json));
                case "lambda" -> authorizer.setLambda(json.map(EventParser::any));
                case "iam" -> authorizer.setIam(iam(json));
                default -> json.skip();
            }
        }
        return authorizer;
    }

    private static Authorizer.@Nullable JWT jwt(EventParser json) {
        if (!json.enters()) {
            return null;
        }
        var jwt = new Authorizer.JWT();
        for (var field = json.field(); field != null; field = json.field()) {
            switch (field) {
                case "claims" -> jwt.setClaims(json.textsByName());
                case "scopes" -> jwt.setScopes(json.texts());
                default -> json.skip();
            }
        }
        return jwt;
    }

    private static @Nullable IAM iam(EventParser json) {
        if (!json.enters()) {
            return null;
        }
        var iam = new IAM();
        for (var field = json.field(); field != null; field = json.field()) {
            switch (field) {
                case "accessKey" -> iam.setAccessKey(json.text());
                case "accountId" -> iam.setAccountId(json.text());
                case "callerId" -> iam.setCallerId(json.text());
                case "cognitoIdentity" -> iam.setCognitoIdentity(cognito(json));
                case "principalOrgId" -> iam.setPrincipalOrgId(json.text());
                case "userArn" -> iam.setUserArn(json.text());
                case "userId" -> iam.setUserId(json.text());
                default -> json.skip();
            }
        }
        return iam;
    }

    private static @Nullable CognitoIdentity cognito(EventParser json) {
        if (!json.enters()) {
            return null;
        }
        var cognito = new CognitoIdentity();
        for (var field = json.field(); field != null; field = json.field()) {
            switch (field) {
                case "amr" -> cognito.setAmr(json.texts());
                case "identityId" -> cognito.setIdentityId(json.text());
                case "identityPoolId" -> cognito.setIdentityPoolId(json.text());
                default -> json.skip();
            }
        }
        return cognito;
    }
}
