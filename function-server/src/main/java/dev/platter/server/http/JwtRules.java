package dev.platter.server.http;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * The claims that API Gateway looks at, and to the second: it grants no leeway. What is wrong is an error whose code is a
 * sentence; the one on the audience is as AWS documents it.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html">Authorizing API
 *      requests</a>
 */
final class JwtRules implements OAuth2TokenValidator<Jwt> {

    private final JwtConfiguration configuration;
    private final Clock clock = Clock.systemUTC();

    JwtRules(JwtConfiguration configuration) {
        this.configuration = configuration;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return broken(token).map(rule -> OAuth2TokenValidatorResult.failure(new OAuth2Error(rule)))
                .orElseGet(OAuth2TokenValidatorResult::success);
    }

    private Optional<String> broken(Jwt token) {
        var now = clock.instant();
        if (token.getHeaders().get("kid") == null) {
            return Optional.of("the token does not name its key");
        }
        if (!configuration.issuer().equals(token.getClaimAsString("iss"))) {
            return Optional.of("the token does not have a valid issuer");
        }
        if (audience(token).stream().noneMatch(configuration.audience()::contains)) {
            return Optional.of("the token does not have a valid audience");
        }
        return isPast(token.getExpiresAt(), now) ? Optional.of("the token has expired") : tooEarly(token, now);
    }

    private static Optional<String> tooEarly(Jwt token, Instant now) {
        return isAhead(token.getNotBefore(), now) || isAhead(token.getIssuedAt(), now)
                ? Optional.of("the token is not valid yet")
                : Optional.empty();
    }

    /** {@code client_id} counts only where there is no {@code aud}, as in Cognito's access tokens. */
    private static List<String> audience(Jwt token) {
        var audience = token.getAudience();
        if (audience != null && !audience.isEmpty()) {
            return audience;
        }
        return Optional.ofNullable(token.getClaimAsString("client_id")).stream().toList();
    }

    /** A token without an end is no better than one that has ended. */
    private static boolean isPast(@Nullable Instant end, Instant now) {
        return end == null || !end.isAfter(now);
    }

    private static boolean isAhead(@Nullable Instant start, Instant now) {
        return start != null && start.isAfter(now);
    }
}
