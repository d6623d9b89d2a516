package dev.platter.issuer;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2AuthorizationCodeRequestAuthenticationConverter;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2ClientCredentialsAuthenticationConverter;

/** Whoever signs in gets the scopes that are theirs of those that were asked for, and all of theirs if none was. */
final class OwnScopes {

    private static final OAuth2AuthorizationCodeRequestAuthenticationConverter SIGNING_IN = new OAuth2AuthorizationCodeRequestAuthenticationConverter();
    private static final OAuth2ClientCredentialsAuthenticationConverter BY_SECRET = new OAuth2ClientCredentialsAuthenticationConverter();

    private OwnScopes() {}

    /** For the page, which cannot know who will sign in and asks for everything. */
    static @Nullable Authentication signingIn(HttpServletRequest request) {
        return SIGNING_IN.convert(request) instanceof OAuth2AuthorizationCodeRequestAuthenticationToken asked
                ? DemoUser.named(((Authentication) asked.getPrincipal()).getName()).map(user -> narrowed(asked, user))
                        .orElse(asked)
                : null;
    }

    private static OAuth2AuthorizationCodeRequestAuthenticationToken narrowed(
            OAuth2AuthorizationCodeRequestAuthenticationToken asked, DemoUser user) {
        var narrowed = new OAuth2AuthorizationCodeRequestAuthenticationToken(asked.getAuthorizationUri(),
                asked.getClientId(), (Authentication) asked.getPrincipal(), asked.getRedirectUri(), asked.getState(),
                ofTheirs(user, asked.getScopes()), asked.getAdditionalParameters());
        narrowed.setDetails(asked.getDetails());
        return narrowed;
    }

    private static Set<String> ofTheirs(DemoUser user, Collection<String> asked) {
        var scopes = new LinkedHashSet<>(asked);
        scopes.removeIf(scope -> !scope.equals(OidcScopes.OPENID) && !user.scopes().contains(scope));
        return scopes;
    }

    /** As Cognito does: "if you don't request any scopes, you get all that the client may have". */
    static @Nullable Authentication bySecret(HttpServletRequest request) {
        return BY_SECRET.convert(request) instanceof OAuth2ClientCredentialsAuthenticationToken asked
                && asked.getScopes().isEmpty()
                && asked.getPrincipal() instanceof OAuth2ClientAuthenticationToken client
                && client.getRegisteredClient() != null
                        ? new OAuth2ClientCredentialsAuthenticationToken(client,
                                client.getRegisteredClient().getScopes(), asked.getAdditionalParameters())
                        : null;
    }
}
