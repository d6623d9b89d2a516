package dev.platter.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

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

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import dev.platter.issuer.DemoUser;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens: of the demo users, asked of an issuer once each, and any that are signed with its keys where they are at hand. */
final class Tokens {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<DemoUser, String> tokens = new ConcurrentHashMap<>();
    private final URI issuer;
    private final @Nullable JWKSource<SecurityContext> keys;

    /** Of an issuer that runs elsewhere. */
    Tokens(URI issuer) {
        this(issuer, null);
    }

    /** Of an issuer whose keys are at hand. */
    Tokens(URI issuer, @Nullable JWKSource<SecurityContext> keys) {
        this.issuer = issuer;
        this.keys = keys;
    }

    boolean mayBeForged() {
        return keys != null;
    }

    /** A token with these claims, signed as the issuer signs. */
    String forged(Map<String, Object> claims) {
        var encoder = new NimbusJwtEncoder(requireNonNull(keys, "the issuer's keys are not at hand"));
        var set = JwtClaimsSet.builder().issuer(issuer.toString()).claims(all -> all.putAll(claims)).build();
        return encoder.encode(JwtEncoderParameters.from(JwsHeader.with(SignatureAlgorithm.RS256).build(), set))
                .getTokenValue();
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
