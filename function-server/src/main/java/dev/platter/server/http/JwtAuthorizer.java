package dev.platter.server.http;

import java.util.Optional;
import java.util.function.Supplier;

import dev.platter.sam.HttpRoute;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/**
 * Judges as an HTTP API's JWT authorizer does. The issuer is asked for its keys when the first token comes; while it cannot be
 * reached no token is good.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html">JWT authorizers</a>
 */
public final class JwtAuthorizer implements Authorizer {

    private static final Logger log = LoggerFactory.getLogger(JwtAuthorizer.class);
    private static final String SCHEME = "Bearer ";

    private final JwtDecoder decoder;

    /** @param configuration asked for when the first token comes */
    public JwtAuthorizer(Supplier<JwtConfiguration> configuration) {
        this.decoder = new SupplierJwtDecoder(() -> Decoders.of(configuration.get()));
    }

    @Override
    public Verdict judge(HttpRoute route, HttpServletRequest request) {
        return token(request).map(token -> judge(route, token)).orElseGet(Verdict::noToken);
    }

    private Verdict judge(HttpRoute route, String token) {
        try {
            return admitted(route, decoder.decode(token));
        } catch (JwtValidationException broken) {
            return Verdict.invalidToken(route.scopes(), broken.getErrors().iterator().next().getErrorCode());
        } catch (BadJwtException forged) {
            return Verdict.invalidToken(route.scopes(), "the token cannot be verified");
        } catch (JwtException | JwtDecoderInitializationException noKeys) {
            log.warn("issuer.unreachable fault=\"{}\"", noKeys.getMessage());
            return Verdict.invalidToken(route.scopes(), "the issuer's keys cannot be fetched");
        }
    }

    private static Verdict admitted(HttpRoute route, Jwt token) {
        boolean scoped = route.scopes().isEmpty()
                || TokenClaims.scopes(token).stream().anyMatch(route.scopes()::contains);
        return scoped ? new Verdict.Admitted(TokenClaims.asStrings(token)) : Verdict.insufficientScope(route.scopes());
    }

    /** The identity source {@code $request.header.Authorization}: the token, with or without its scheme. */
    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .map(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                        ? header.substring(SCHEME.length())
                        : header)
                .map(String::strip)
                .filter(token -> !token.isEmpty());
    }
}
