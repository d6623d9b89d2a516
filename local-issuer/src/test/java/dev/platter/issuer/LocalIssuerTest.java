package dev.platter.issuer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(Lifecycle.PER_CLASS)
class LocalIssuerTest {

    /** The pair of RFC 7636, appendix B. */
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final RunningIssuer issuer = RunningIssuer.start();
    private final Browser browser = new Browser(issuer.uri());

    @ParameterizedTest
    @EnumSource
    void oneRequestGetsATokenOfADemoUserAsCognitoMakesThem(DemoUser user) {
        var claims = claims(json(bySecret(user, Map.of())));

        assertThat(claims.path("iss").asString()).isEqualTo(issuer.uri().toString());
        assertThat(claims.path("sub").asString()).isEqualTo("demo-" + user.username());
        assertThat(claims.path("client_id").asString()).isEqualTo(user.username());
        assertThat(claims.path("token_use").asString()).isEqualTo("access");
        assertThat(claims.path("scope").asString().split(" ")).containsExactlyInAnyOrderElementsOf(user.scopes());
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(3600);
        assertThat(claims.path("jti").asString()).isNotBlank();
        assertThat(claims.has("aud")).isFalse();
        assertThat(claims.path("cognito:groups").toString())
                .isEqualTo(user == DemoUser.COURIER ? "[\"couriers\"]" : "");
    }

    @Test
    void aClientGetsTheScopeThatItAsksForAndNoneThatIsNotItsOwn() {
        var one = json(bySecret(DemoUser.CUSTOMER, Map.of("scope", "platter/orders.read")));
        assertThat(claims(one).path("scope").asString()).isEqualTo("platter/orders.read");
        assertThat(bySecret(DemoUser.CUSTOMER, Map.of("scope", "platter/metrics.read")).body())
                .contains("invalid_scope");
    }

    @Test
    void aWrongSecretGetsNothing() {
        var answer = browser.post("/oauth2/token", Map.of("grant_type", "client_credentials"), "authorization",
                basic("customer", "guess"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("invalid_client");
    }

    @Test
    void whoSignsInFromTheConsoleGetsTheirOwnOfTheScopesAskedFor() {
        var page = new Browser(issuer.uri());
        assertThat(Browser.location(authorize(page))).endsWith("/login");
        var back = page.get(page.signIn("restaurant", "restaurant"));
        assertThat(Browser.location(back)).startsWith(issuer.uri() + "/?").contains("state=xyz");

        var tokens = json(redeem(page, code(back), VERIFIER));
        var claims = claims(tokens);

        assertThat(claims.path("sub").asString()).isEqualTo("demo-restaurant");
        assertThat(claims.path("client_id").asString()).isEqualTo("platter-console");
        assertThat(claims.path("scope").asString().split(" "))
                .contains("openid", "platter/photos.write").doesNotContain("platter/orders.write");
        assertThat(tokens.path("scope").asString().split(" ")).doesNotContain("platter/orders.write");
        assertThat(tokens.path("id_token").asString()).isNotBlank();
    }

    @Test
    void aCodeIsGoodOnceAndOnlyForWhoBeganTheSignIn() {
        var page = new Browser(issuer.uri());
        authorize(page);
        var back = page.get(page.signIn("customer", "customer"));
        assertThat(redeem(page, code(back), VERIFIER.replace('d', 'e')).body()).contains("invalid_grant");

        var again = code(authorize(page));
        assertThat(redeem(page, again, VERIFIER).statusCode()).isEqualTo(200);
        assertThat(redeem(page, again, VERIFIER).body()).contains("invalid_grant");
    }

    @Test
    void theConsoleCannotSignInWithoutAProof() {
        var page = new Browser(issuer.uri());
        page.signIn("customer", "customer");
        var parameters = new HashMap<>(request());
        parameters.remove("code_challenge");
        parameters.remove("code_challenge_method");
        assertThat(Browser.location(page.get("/oauth2/authorize?" + Browser.query(parameters))))
                .contains("error=invalid_request");
    }

    @Test
    void anotherPageGetsNoCode() {
        var page = new Browser(issuer.uri());
        page.signIn("customer", "customer");
        var parameters = new HashMap<>(request());
        parameters.put("redirect_uri", "https://elsewhere.example/");
        assertThat(page.get("/oauth2/authorize?" + Browser.query(parameters)).statusCode()).isEqualTo(400);
    }

    @Test
    void aWrongPasswordLeadsBackToTheForm() {
        assertThat(new Browser(issuer.uri()).signIn("courier", "guess")).endsWith("/login?error");
        assertThat(browser.get("/login?error").body()).contains("<p role=\"alert\" >");
        assertThat(browser.get("/login").body()).contains("<p role=\"alert\" hidden>");
    }

    @Test
    void whoSignsOutHasToSignInAgain() {
        var page = new Browser(issuer.uri());
        authorize(page);
        var tokens = json(redeem(page, code(page.get(page.signIn("customer", "customer"))), VERIFIER));
        assertThat(Browser.location(authorize(page))).contains("code=");

        var out = page.get("/connect/logout?" + Browser.query(Map.of("id_token_hint",
                tokens.path("id_token").asString(), "post_logout_redirect_uri", issuer.uri() + "/")));

        assertThat(Browser.location(out)).isEqualTo(issuer.uri() + "/");
        assertThat(Browser.location(authorize(page))).endsWith("/login");
    }

    @Test
    void theKeysAreFoundByTheConfigurationAndAreRsa() {
        var configuration = json(browser.get("/.well-known/openid-configuration"));
        assertThat(configuration.path("issuer").asString()).isEqualTo(issuer.uri().toString());

        var keys = json(browser.get(URI.create(configuration.path("jwks_uri").asString()).getPath())).path("keys");
        assertThat(keys).hasSize(1).allSatisfy(key -> {
            assertThat(key.path("kty").asString()).isEqualTo("RSA");
            assertThat(key.has("d")).isFalse();
        });
    }

    @Test
    void behindADoorItGoesByTheDoorsName() {
        try (var behind = RunningIssuer.start("--platter.issuer=http://localhost:8080")) {
            var page = new Browser(behind.uri());
            assertThat(json(page.get("/.well-known/openid-configuration")).path("token_endpoint").asString())
                    .isEqualTo("http://localhost:8080/oauth2/token");
            assertThat(page.signIn("customer", "guess")).satisfiesAnyOf(
                    location -> assertThat(location).isEqualTo("/login?error"),
                    location -> assertThat(location).startsWith("http://localhost:8080/"));
        }
    }

    @Test
    void theRoutesBesideItAreLeftAlone() {
        assertThat(browser.post("/orders", Map.of()).body()).isEqualTo("ordered");
        assertThat(browser.post("/odd;name=1", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void theAudienceIsOfTheConsoleAndOfEachUsersClient() {
        assertThat(DemoClients.audience()).containsExactly("platter-console", "customer", "restaurant", "courier");
    }

    private HttpResponse<String> authorize(Browser page) {
        return page.get("/oauth2/authorize?" + Browser.query(request()));
    }

    private Map<String, String> request() {
        var scopes = List.of("openid", "platter/orders.write", "platter/photos.write", "platter/metrics.read");
        return Map.of("response_type", "code", "client_id", "platter-console", "redirect_uri", issuer.uri() + "/",
                "scope", String.join(" ", scopes), "state", "xyz", "code_challenge", CHALLENGE,
                "code_challenge_method", "S256");
    }

    private HttpResponse<String> redeem(Browser page, String code, String verifier) {
        return page.post("/oauth2/token", Map.of("grant_type", "authorization_code", "client_id", "platter-console",
                "redirect_uri", issuer.uri() + "/", "code", code, "code_verifier", verifier));
    }

    private HttpResponse<String> bySecret(DemoUser user, Map<String, String> more) {
        var form = new HashMap<>(more);
        form.put("grant_type", "client_credentials");
        return browser.post("/oauth2/token", form, "authorization", basic(user.username(), user.username()));
    }

    private static String basic(String name, String secret) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + secret).getBytes(UTF_8));
    }

    private static String code(HttpResponse<String> back) {
        var code = CODE.matcher(Browser.location(back));
        assertThat(code.find()).as(Browser.location(back)).isTrue();
        return code.group(1);
    }

    private static JsonNode claims(JsonNode tokens) {
        var payload = tokens.path("access_token").asString().split("\\.")[1];
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(payload));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    @AfterAll
    void close() {
        issuer.close();
    }
}
