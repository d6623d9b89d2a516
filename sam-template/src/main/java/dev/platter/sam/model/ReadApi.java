package dev.platter.sam.model;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import dev.platter.sam.yaml.ResourceId;
import dev.platter.sam.yaml.Value;
import org.jspecify.annotations.Nullable;

/** The AWS::ApiGatewayV2 types of an HTTP API. */
final class ReadApi {

    static final Shape API = Shape.of("ProtocolType", "CorsConfiguration")
            .heededOnlyOnAws(Map.of(
                    "Name", "read by nobody here",
                    "Description", "read by nobody here",
                    "DisableExecuteApiEndpoint", "there is only one endpoint here",
                    "Tags", "read by nobody here"));
    private static final Shape CORS = Shape.of("AllowOrigins", "AllowMethods", "AllowHeaders", "ExposeHeaders",
            "MaxAge",
            "AllowCredentials");
    static final Shape STAGE = Shape.of("ApiId", "DefaultRouteSettings", "RouteSettings")
            .heededOnlyOnAws(Map.of(
                    "StageName", "there is only one stage here",
                    "AutoDeploy", "what the templates say holds at once",
                    "AccessLogSettings", "the front logs as every app does",
                    "Tags", "read by nobody here"));
    private static final Shape THROTTLE = Shape.of("ThrottlingRateLimit", "ThrottlingBurstLimit");
    /** API Gateway's own quota for an account in a region. */
    private static final int MOST_REQUESTS = 10_000;
    private static final String[] METHODS = {"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"};
    private static final int A_DAY = 86_400;
    static final Shape INTEGRATION = Shape.of("ApiId", "IntegrationType", "IntegrationUri", "PayloadFormatVersion");
    static final Shape AUTHORIZER = Shape.of("ApiId", "AuthorizerType")
            .heededOnlyOnAws(Map.of(
                    "Name", "read by nobody here",
                    "IdentitySource", "the front looks where everybody does",
                    "JwtConfiguration", "each home is told its own issuer, by JWT_ISSUER and JWT_AUDIENCE"));
    static final Shape ROUTE = Shape.of("ApiId", "RouteKey", "AuthorizationType", "AuthorizerId", "AuthorizationScopes",
            "Target");
    private static final String TYPE = "AWS::ApiGatewayV2::";

    private ReadApi() {}

    static Resource.HttpApi api(Properties api) {
        api.the("ProtocolType").oneOf("HTTP");
        return new Resource.HttpApi(api.subject(), api.find("CorsConfiguration").map(ReadApi::cors).orElse(null));
    }

    private static Resource.HttpApi.Cors cors(Property configuration) {
        Properties cors = configuration.fields(CORS);
        return new Resource.HttpApi.Cors(
                cors.texts("AllowOrigins"),
                cors.items("AllowMethods").stream().map(method -> method.oneOf(METHODS)).toList(),
                cors.texts("AllowHeaders"),
                cors.texts("ExposeHeaders"),
                Duration.ofSeconds(cors.whole("MaxAge", 0, A_DAY, 0)),
                cors.flag("AllowCredentials"));
    }

    /** Throttles are API Gateway's alone: what runs on one machine has other limits. */
    static Resource.ApiStage stage(Properties stage) {
        Map<String, Resource.ApiStage.Throttle> ofRoutes = new LinkedHashMap<>();
        stage.find("RouteSettings").ifPresent(routes -> routes.fieldsByKey(THROTTLE)
                .forEach((routeKey, settings) -> ofRoutes.put(routeKey, throttle(settings))));
        return new Resource.ApiStage(stage.subject(), stage.the("ApiId").resource(TYPE + "Api"),
                throttle(stage.the("DefaultRouteSettings").fields(THROTTLE)), ofRoutes);
    }

    private static Resource.ApiStage.Throttle throttle(Properties settings) {
        return new Resource.ApiStage.Throttle(settings.the("ThrottlingRateLimit").whole(1, MOST_REQUESTS),
                settings.the("ThrottlingBurstLimit").whole(1, MOST_REQUESTS));
    }

    static Resource.Integration integration(Properties integration) {
        integration.the("IntegrationType").oneOf("AWS_PROXY");
        integration.the("PayloadFormatVersion").oneOf("2.0");
        return new Resource.Integration(
                integration.subject(),
                integration.the("ApiId").resource(TYPE + "Api"),
                integration.the("IntegrationUri").resource("AWS::Serverless::Function"));
    }

    static Resource.Authorizer authorizer(Properties authorizer) {
        authorizer.the("AuthorizerType").oneOf("JWT");
        return new Resource.Authorizer(
                authorizer.subject(), authorizer.the("ApiId").resource(TYPE + "Api"));
    }

    static Resource.Route route(Properties route) {
        return new Resource.Route(
                route.subject(),
                route.the("ApiId").resource(TYPE + "Api"),
                route.text("RouteKey"),
                authorizerOf(route),
                route.texts("AuthorizationScopes"),
                target(route));
    }

    private static @Nullable ResourceId authorizerOf(Properties route) {
        boolean open = route.the("AuthorizationType").oneOf("JWT", "NONE").equals("NONE");
        if (open && Stream.of("AuthorizerId", "AuthorizationScopes").anyMatch(name -> route.find(name).isPresent())) {
            throw route.refused("has AuthorizationType NONE, yet an authorizer or scopes");
        }
        return open ? null : route.the("AuthorizerId").resource(TYPE + "Authorizer");
    }

    /** Written {@code integrations/} and the id. */
    private static ResourceId target(Properties route) {
        Property target = route.the("Target");
        if (target.value() instanceof Value.Text text
                && text.parts().size() == 2
                && text.parts().get(0).equals(new Value.Part.Literal("integrations/"))
                && text.parts().get(1) instanceof Value.Part.Attribute(ResourceId id, _)
                && route.typeOf(id).equals(TYPE + "Integration")) {
            return id;
        }
        throw target.refused("Target must be !Sub integrations/${…} of an integration");
    }
}
