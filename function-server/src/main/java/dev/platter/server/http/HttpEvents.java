package dev.platter.server.http;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer.JWT;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Http;
import dev.platter.sam.HttpRoute;
import dev.platter.sam.Placement;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Makes the event that an HTTP API sends for a request.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">
 *      Payload format 2.0</a>
 */
public final class HttpEvents {

    private static final String STAGE = "$default";
    private static final DateTimeFormatter COMMON_LOG_TIME = DateTimeFormatter
            .ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Placement placement;
    private final Clock clock;
    private final Supplier<String> requestIds;

    /** @param requestIds a new id for each request */
    public HttpEvents(Placement placement, Clock clock, Supplier<String> requestIds) {
        this.placement = placement;
        this.clock = clock;
        this.requestIds = requestIds;
    }

    /** @param claims the caller's, on a route that asks for one */
    APIGatewayV2HTTPEvent event(Target target, HttpServletRequest request, Map<String, String> pathParameters,
            EventBody body, Map<String, String> claims) {
        return APIGatewayV2HTTPEvent.builder()
                .withVersion("2.0")
                .withRouteKey(target.route().routeKey())
                .withRawPath(path(request))
                .withRawQueryString(QueryString.raw(request))
                .withCookies(nullIfEmpty(RequestHeaders.cookies(request)))
                .withHeaders(RequestHeaders.joined(request))
                .withQueryStringParameters(nullIfEmpty(QueryString.joined(request)))
                .withPathParameters(nullIfEmpty(pathParameters))
                .withRequestContext(context(target, request, claims))
                .withBody(body.text())
                .withIsBase64Encoded(body.base64())
                .build();
    }

    private RequestContext context(Target target, HttpServletRequest request, Map<String, String> claims) {
        var now = clock.instant();
        var domain = request.getServerName();
        return RequestContext.builder()
                .withAccountId(placement.accountId())
                .withApiId(target.service())
                .withAuthorizer(authorizer(target.route(), claims))
                .withDomainName(domain)
                .withDomainPrefix(domain.split("\\.", 2)[0])
                .withHttp(http(request))
                .withRequestId(requestIds.get())
                .withRouteKey(target.route().routeKey())
                .withStage(STAGE)
                .withTime(COMMON_LOG_TIME.format(now))
                .withTimeEpoch(now.toEpochMilli())
                .build();
    }

    private static Http http(HttpServletRequest request) {
        return Http.builder()
                .withMethod(request.getMethod())
                .withPath(path(request))
                .withProtocol(request.getProtocol())
                .withSourceIp(request.getRemoteAddr())
                .withUserAgent(request.getHeader("user-agent"))
                .build();
    }

    private static @Nullable Authorizer authorizer(HttpRoute route, Map<String, String> claims) {
        if (!route.authorized()) {
            return null;
        }
        var jwt = JWT.builder().withClaims(claims).withScopes(nullIfEmpty(route.scopes())).build();
        return Authorizer.builder().withJwt(jwt).build();
    }

    /** In spite of its name rawPath arrives decoded, as seen in captured events of HTTP APIs. */
    private static String path(HttpServletRequest request) {
        return UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8);
    }

    private static <T> @Nullable List<T> nullIfEmpty(List<T> list) {
        return list.isEmpty() ? null : list;
    }

    private static @Nullable Map<String, String> nullIfEmpty(Map<String, String> map) {
        return map.isEmpty() ? null : map;
    }
}
