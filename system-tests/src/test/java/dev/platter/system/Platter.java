package dev.platter.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import dev.platter.issuer.DemoUser;
import dev.platter.system.openapi.OpenApi;
import org.jspecify.annotations.Nullable;

/** The running system as its users reach it: over HTTP, with the token of one of them. */
final class Platter {

    /** Longer than anything takes on a busy machine; a test that waits this long has failed. */
    static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Whatever is answered in any test, the OpenAPI document must have said so. */
    private static final Description DESCRIPTION = new Description(OpenApi.read());

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI front;
    private final @Nullable Aws aws;
    private final Supplier<Optional<String>> token;
    private final @Nullable Tokens tokens;

    /** Used by the demo customer. @param tokens of the system's issuer */
    Platter(URI front, @Nullable Aws aws, Tokens tokens) {
        this(front, aws, tokens, () -> Optional.of(tokens.of(DemoUser.CUSTOMER)));
    }

    private Platter(URI front, @Nullable Aws aws, @Nullable Tokens tokens, Supplier<Optional<String>> token) {
        this.front = front;
        this.aws = aws;
        this.tokens = tokens;
        this.token = token;
    }

    /** One of which only the door is known, used by nobody in particular. */
    static Platter at(URI front) {
        return new Platter(front, null, null, Optional::empty);
    }

    /** The same, used by another demo user. */
    Platter as(DemoUser user) {
        return new Platter(front, aws, tokens, () -> Optional.of(tokenOf(user)));
    }

    /** The access token of a demo user. */
    String tokenOf(DemoUser user) {
        return Objects.requireNonNull(tokens, "no issuer is known").of(user);
    }

    /** Whether tokens can be made with the issuer's own key. */
    boolean mayForgeTokens() {
        return tokens != null && tokens.mayBeForged();
    }

    /** A token with these claims, signed by the issuer's own key. */
    String forge(Map<String, Object> claims) {
        return Objects.requireNonNull(tokens, "no issuer is known").forged(claims);
    }

    /** The same, used with that for a token. */
    Platter withToken(String other) {
        return new Platter(front, aws, tokens, () -> Optional.of(other));
    }

    /** The same, used without a token. */
    Platter withoutToken() {
        return new Platter(front, aws, tokens, Optional::empty);
    }

    /** What lies behind it, for tests that repeat, reorder or forge what AWS delivers. */
    Aws aws() {
        return Objects.requireNonNull(aws, "only the door of this one is known");
    }

    /** The origin of the console's page. */
    String origin() {
        return front.toString();
    }

    Answer get(String path) {
        return send(request(path).GET().build());
    }

    Answer postJson(String path, String json, String... headers) {
        return send("POST", path, json, headers(headers, "content-type", "application/json"));
    }

    Answer send(String method, String path, String body, String... headers) {
        return send(method, path, BodyPublishers.ofString(body), headers);
    }

    Answer send(String method, String path, BodyPublisher body, String... headers) {
        var request = request(path).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(front.resolve(path)).timeout(PATIENCE);
        token.get().ifPresent(access -> request.header("authorization", "Bearer " + access));
        return request;
    }

    Answer send(HttpRequest request) {
        try {
            var answer = new Answer(http.send(request, BodyHandlers.ofString()));
            DESCRIPTION.check(request.method(), request.uri().getRawPath(), answer);
            return answer;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String[] headers(String[] some, String... more) {
        var all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
