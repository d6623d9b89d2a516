package dev.platter.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.UnaryOperator;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;

/** Signs tokens and gives out its keys, as an OpenID Connect issuer does. */
public final class AnIssuer implements AutoCloseable {

    private final HttpServer server;
    private final RSAKey key = aKey();

    private AnIssuer(HttpServer server) {
        this.server = server;
    }

    /** One that answers on a free port. */
    public static AnIssuer started() {
        var issuer = new AnIssuer(server(0));
        issuer.open();
        return issuer;
    }

    /** A key that no issuer of these tests has. */
    public static RSAKey aKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException fault) {
            throw new IllegalStateException(fault);
        }
    }

    public URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** Where its keys are. */
    public URI keys() {
        return uri().resolve("/keys");
    }

    public RSAKey key() {
        return key;
    }

    /** A token of an hour, with these claims as well. */
    public String token(UnaryOperator<JWTClaimsSet.Builder> claims) {
        return signed(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), signer(key), claims);
    }

    /** The same, signed in another way. */
    public String signed(JWSHeader header, JWSSigner signer, UnaryOperator<JWTClaimsSet.Builder> claims) {
        var now = Instant.now();
        var all = new JWTClaimsSet.Builder().issuer(uri().toString()).subject("somebody").issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(3600)));
        var token = new SignedJWT(header, claims.apply(all).build());
        try {
            token.sign(signer);
        } catch (JOSEException fault) {
            throw new IllegalStateException(fault);
        }
        return token.serialize();
    }

    public static JWSSigner signer(RSAKey key) {
        try {
            return new RSASSASigner(key);
        } catch (JOSEException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private void open() {
        answer("/.well-known/openid-configuration", """
                {"issuer": "%s", "jwks_uri": "%s", "subject_types_supported": ["public"]}""".formatted(uri(), keys()));
        answer("/keys", new JWKSet(key).toPublicJWKSet().toString());
        server.start();
    }

    private void answer(String path, String json) {
        server.createContext(path, exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("content-type", "application/json");
                exchange.sendResponseHeaders(200, json.length());
                exchange.getResponseBody().write(json.getBytes(UTF_8));
            }
        });
    }

    private static HttpServer server(int port) {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
