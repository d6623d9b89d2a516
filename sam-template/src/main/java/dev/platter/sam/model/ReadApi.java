package dev.platter.sam.model;

import java.util.List;
import java.util.Map;

import dev.platter.sam.yaml.ResourceId;
import dev.platter.sam.yaml.Value;
import org.jspecify.annotations.Nullable;

/** The AWS::ApiGatewayV2 types of an HTTP API. */
final class ReadApi {

    static final Shape API = Shape.of("ProtocolType")
            .heededOnlyOnAws(Map.of(
                    "Name", "read by nobody here",
                    "Description", "read by nobody here",
                    "CorsConfiguration", "the local front serves the page and the API from one origin",
                    "DisableExecuteApiEndpoint", "there is only one endpoint here",
                    "Tags", "read by nobody here"));
    static final Shape INTEGRATION = Shape.of("ApiId", "IntegrationType", "IntegrationUri", "PayloadFormatVersion",
            "TimeoutInMillis");
    static final Shape AUTHORIZER = Shape.of("ApiId", "AuthorizerType", "IdentitySource")
            .heededOnlyOnAws(Map.of(
                    "Name", "read by nobody here",
                    "JwtConfiguration", "each home is told its own issuer"));
    static final Shape ROUTE = Shape.of("ApiId", "RouteKey", "AuthorizationType", "AuthorizerId", "AuthorizationScopes",
            "Target");
    private static final String TYPE = "AWS::ApiGatewayV2::";

    private ReadApi() {}

    static Resource.HttpApi api(Properties api) {
        api.oneOf("ProtocolType", "HTTP");
        return new Resource.HttpApi(api.subject());
    }

    static Resource.Integration integration(Properties integration) {
        integration.oneOf("IntegrationType", "AWS_PROXY");
        integration.oneOf("PayloadFormatVersion", "2.0");
        return new Resource.Integration(
                integration.subject(),
                api(integration, "Integration"),
                integration.resource("IntegrationUri", "AWS::Serverless::Function"));
    }

    static Resource.Authorizer authorizer(Properties authorizer) {
        authorizer.oneOf("AuthorizerType", "JWT");
        return new Resource.Authorizer(authorizer.subject(), api(authorizer, "Authorizer"));
    }

    static Resource.Route route(Properties route) {
        return new Resource.Route(
                route.subject(),
                api(route, "Route"),
                route.text("RouteKey"),
                authorizerOf(route),
                route.texts("AuthorizationScopes"),
                target(route));
    }

    private static ResourceId api(Properties part, String kind) {
        ResourceId api = part.resource("ApiId", TYPE + "Api");
        if (!api.stack().equals(part.subject().stack())) {
            throw part.refused(part.place(), "%s must belong to an API of its own template".formatted(kind));
        }
        return api;
    }

    private static @Nullable ResourceId authorizerOf(Properties route) {
        boolean open = route.oneOf("AuthorizationType", "JWT", "NONE").equals("NONE");
        if (open && (route.has("AuthorizerId") || route.has("AuthorizationScopes"))) {
            throw route.refused(route.place(), "has AuthorizationType NONE, yet an authorizer or scopes");
        }
        return open ? null : route.resource("AuthorizerId", TYPE + "Authorizer");
    }

    /** Written {@code integrations/} and the id. */
    private static ResourceId target(Properties route) {
        Value value = route.required("Target").value();
        if (value instanceof Value.Text text
                && text.parts().size() == 2
                && text.parts().get(0).equals(new Value.Part.Literal("integrations/"))
                && text.parts().get(1) instanceof Value.Part.Attribute(ResourceId id, _)
                && List.of(TYPE + "Integration").contains(route.typeOf(id))) {
            return id;
        }
        throw route.refused(value.place(), "Target must be !Sub integrations/${…} of an integration");
    }
}
