package dev.platter.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import dev.platter.issuer.DemoUser;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens of the demo users, asked of an issuer once each. */
final class Tokens {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<DemoUser, String> tokens = new ConcurrentHashMap<>();
    private final URI issuer;

    Tokens(URI issuer) {
        this.issuer = issuer;
    }

    String of(DemoUser user) {
        return tokens.computeIfAbsent(user, asked -> ask(asked.username()));
    }

    private String ask(String user) {
        var basic = Base64.getEncoder().encodeToString((user + ":" + user).getBytes(UTF_8));
        var request = HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
                .timeout(Platter.PATIENCE)
                .header("authorization", "Basic " + basic)
                .header("content-type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString()).body();
            return JsonMapper.shared().readTree(answer).path("access_token").asString();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
