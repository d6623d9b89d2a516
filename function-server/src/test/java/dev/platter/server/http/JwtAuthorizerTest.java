package dev.platter.server.http;

import static dev.platter.server.Kitchen.aService;
import static dev.platter.server.Kitchen.anApi;
import static dev.platter.server.Kitchen.host;
import static dev.platter.server.Kitchen.registering;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import dev.platter.sam.HttpRoute;
import dev.platter.sam.Placement;
import dev.platter.server.AnIssuer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets through the front, seen from outside. */
@TestInstance(Lifecycle.PER_CLASS)
class JwtAuthorizerTest {

    private static final String SCOPE = "platter/metrics.read";

    private final AnIssuer issuer = AnIssuer.started();
    private final AtomicReference<JwtConfiguration> configuration = new AtomicReference<>(
            new JwtConfiguration(issuer.uri().toString(), List.of("page", "app"), null));
    private final Api api = Api.saying("api");
    private final RunningFront front = front(new JwtAuthorizer(configuration::get));

    private RunningFront front(Authorizer authorizer) {
        var bindings = aService("api", anApi("api",
                new HttpRoute("GET /mine", true, List.of()),
                new HttpRoute("GET /metrics", true, List.of(SCOPE, "platter/everything")),
                new HttpRoute("GET /menu", false, List.of()),
                new HttpRoute("$default", false, List.of())));
        var front = new HttpFront(List.of(bindings), authorizer,
                new HttpEvents(Placement.local(), Clock.systemUTC(), () -> "id"));
        front.open(host(bindings, registering("api", Api.class, api)));
        return RunningFront.of(front);
    }

    @Test
    void withoutATokenARouteThatAsksForOneIs401() {
        var answer = front.get("/mine");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Unauthorized\"}");
        assertThat(answer.headers().firstValue("www-authenticate")).contains("Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer %s", "bearer %s", "%s", "Bearer  %s "})
    void aGoodTokenOpensTheRouteWithOrWithoutItsScheme(String header) {
        assertThat(get("/mine", header.formatted(token(claims -> claims))).statusCode()).isEqualTo(200);
    }

    @Test
    void theClaimsAreStringsInTheEvent() {
        get("/mine", token(claims -> claims.subject("customer-7").claim("cognito:groups", List.of("couriers", "night"))
                .claim("auth_time", 1_795_000_000).claim("level", 1.5).claim("staff", true)
                .claim("address", Map.of("zip", "10115", "country", "DE"))));

        assertThat(api.lastEvent().getRequestContext().getAuthorizer().getJwt().getClaims())
                .containsEntry("sub", "customer-7")
                .containsEntry("cognito:groups", "[couriers night]")
                .containsEntry("auth_time", "1795000000")
                .containsEntry("level", "1.5")
                .containsEntry("staff", "true")
                .containsEntry("address", "map[country:DE zip:10115]")
                .containsEntry("iss", issuer.uri().toString());
    }

    @Test
    void theScopesOfTheRouteAreInTheEvent() {
        get("/metrics", token(claims -> claims.claim("scope", SCOPE)));

        assertThat(api.lastEvent().getRequestContext().getAuthorizer().getJwt().getScopes())
                .containsExactly(SCOPE, "platter/everything");
    }

    @Test
    void aTokenThatHasExpiredIs401() {
        isRefused(token(claims -> claims.issueTime(ago(3600)).expirationTime(ago(1))), "the token has expired");
        isRefused(token(claims -> claims.expirationTime(null)), "the token has expired");
    }

    @Test
    void aTokenOfTheFutureIs401() {
        isRefused(token(claims -> claims.notBeforeTime(ago(-60))), "the token is not valid yet");
        isRefused(token(claims -> claims.issueTime(ago(-60))), "the token is not valid yet");
    }

    @Test
    void aTokenThatDoesNotSayWhenItWasIssuedIsGood() {
        var answer = get("/mine", token(claims -> claims.issueTime(null)));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(api.lastEvent().getRequestContext().getAuthorizer().getJwt().getClaims()).doesNotContainKey("iat");
    }

    @Test
    void aTokenOfAnotherIssuerIs401() {
        isRefused(token(claims -> claims.issuer("https://elsewhere.example")),
                "the token does not have a valid issuer");
        isRefused(token(claims -> claims.issuer(null)), "the token does not have a valid issuer");
    }

    @Test
    void aTokenForSomebodyElseIs401() {
        var why = "the token does not have a valid audience";
        isRefused(token(claims -> claims.claim("client_id", "another")), why);
        isRefused(token(claims -> claims.claim("client_id", null)), why);
        isRefused(token(claims -> claims.audience("another")), why);
    }

    @Test
    void theAudienceCountsBeforeTheClientId() {
        assertThat(get("/mine", token(claims -> claims.claim("client_id", "another").audience(List.of("x", "page"))))
                .statusCode()).isEqualTo(200);
    }

    @Test
    void whatTheIssuerHasNotSignedIs401() throws JOSEException {
        var stranger = AnIssuer.aKey();
        var forged = issuer.signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(issuer.key().getKeyID()).build(),
                AnIssuer.signer(stranger), JwtAuthorizerTest::forUs);
        var shared = issuer.signed(new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(issuer.key().getKeyID()).build(),
                new MACSigner(issuer.key().toPublicJWK().toJSONString()), JwtAuthorizerTest::forUs);
        var unsigned = new PlainJWT(forUs(new JWTClaimsSet.Builder().issuer(issuer.uri().toString())).build())
                .serialize();

        for (var token : List.of(forged, shared, unsigned, "not.a.token", "nothing", "a.b.c.d.e")) {
            isRefused(token, "the token cannot be verified");
        }
    }

    @Test
    void aTokenThatDoesNotNameItsKeyIs401() {
        isRefused(
                issuer.signed(new JWSHeader(JWSAlgorithm.RS256), AnIssuer.signer(issuer.key()),
                        JwtAuthorizerTest::forUs),
                "the token does not name its key");
    }

    @Test
    void aTokenWithoutAScopeOfTheRouteIs403() {
        for (var token : List.of(token(claims -> claims),
                token(claims -> claims.claim("scope", "platter/photos.write")),
                token(claims -> claims.claim("scope", SCOPE + "er")), token(claims -> claims.claim("scope", "")))) {
            var answer = get("/metrics", token);

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).isEqualTo("{\"message\":\"Forbidden\"}");
            assertThat(answer.headers().firstValue("www-authenticate").orElseThrow())
                    .startsWith(
                            "Bearer scope=\"platter/metrics.read platter/everything\" error=\"insufficient_scope\"");
        }
    }

    @Test
    void anyOneOfTheRoutesScopesWillDoUnderEitherName() {
        for (var token : List.of(token(claims -> claims.claim("scope", "openid " + SCOPE)),
                token(claims -> claims.claim("scope", "platter/everything")),
                token(claims -> claims.claim("scope", List.of("openid", SCOPE))),
                token(claims -> claims.claim("scp", List.of(SCOPE))))) {
            assertThat(get("/metrics", token).statusCode()).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/menu", "/nowhere"})
    void aRouteThatAsksForNoTokenDoesNotLookAtABadOne(String path) {
        assertThat(get(path, "Bearer nonsense").statusCode()).isEqualTo(200);
        assertThat(api.lastEvent().getRequestContext().getAuthorizer()).isNull();
    }

    @Test
    void whileTheIssuerCannotBeReachedNoTokenIsGoodAndAfterwardsItIs() {
        var reachable = new AtomicReference<>(
                new JwtConfiguration("http://localhost:9", List.of("app"), null));
        try (var alone = front(new JwtAuthorizer(reachable::get))) {
            assertThat(get(alone, "/mine", token(claims -> claims)).statusCode()).isEqualTo(401);
            assertThat(alone.get("/menu").statusCode()).isEqualTo(200);

            reachable.set(configuration.get());
            assertThat(get(alone, "/mine", token(claims -> claims)).statusCode()).isEqualTo(200);
        }
    }

    private void isRefused(String token, String why) {
        var answer = get("/mine", "Bearer " + token);

        assertThat(answer.statusCode()).as(why).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Unauthorized\"}");
        assertThat(answer.headers().firstValue("www-authenticate"))
                .contains("Bearer scope=\"\" error=\"invalid_token\" error_description=\"%s\"".formatted(why));
    }

    private String token(UnaryOperator<JWTClaimsSet.Builder> claims) {
        return issuer.token(all -> claims.apply(forUs(all)));
    }

    private static JWTClaimsSet.Builder forUs(JWTClaimsSet.Builder claims) {
        return claims.claim("client_id", "app");
    }

    private static Date ago(int seconds) {
        return Date.from(Instant.now().minusSeconds(seconds));
    }

    private HttpResponse<String> get(String path, String authorization) {
        return get(front, path, authorization);
    }

    private static HttpResponse<String> get(RunningFront front, String path, String authorization) {
        return front.send(front.request(path).header("authorization", authorization).build());
    }

    @AfterAll
    void close() {
        front.close();
        issuer.close();
    }
}
