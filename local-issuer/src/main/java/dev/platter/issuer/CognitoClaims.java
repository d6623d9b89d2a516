package dev.platter.issuer;

import java.util.Map;
import java.util.Optional;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * Gives access tokens the claims that Cognito's have: {@code client_id} and no {@code aud}, scopes in one string, groups only of
 * who is in one.
 *
 * @see <a href="https://docs.aws.amazon.com/cognito/latest/developerguide/amazon-cognito-user-pools-using-the-access-token.html">
 *      The access token</a>
 */
final class CognitoClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final IssuerAddress address;

    CognitoClaims(IssuerAddress address) {
        this.address = address;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        var user = Optional.ofNullable(context.<Authentication>getPrincipal()).map(Authentication::getName)
                .flatMap(DemoUser::named).orElseThrow(() -> new IllegalStateException("a token for nobody"));
        context.getClaims().claims(claims -> {
            claims.put("iss", address.issuer().get().toString());
            claims.put("sub", user.sub());
            claims.put(isAccessToken(context) ? "username" : "cognito:username", user.username());
            if (!user.groups().isEmpty()) {
                claims.put("cognito:groups", user.groups());
            }
            if (isAccessToken(context)) {
                asAccessToken(context, claims);
            }
        });
    }

    private static void asAccessToken(JwtEncodingContext context, Map<String, Object> claims) {
        claims.remove("aud");
        claims.remove("nbf");
        claims.put("client_id", context.getRegisteredClient().getClientId());
        claims.put("token_use", "access");
        claims.put(OAuth2ParameterNames.SCOPE, String.join(" ", context.getAuthorizedScopes()));
    }

    private static boolean isAccessToken(JwtEncodingContext context) {
        return OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType());
    }
}
