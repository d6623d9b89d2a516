package dev.platter.issuer;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The clients: the console's page, which keeps no secret and proves itself by PKCE, and one for each demo user. */
public final class DemoClients implements RegisteredClientRepository {

    /** The console's page. */
    public static final String CONSOLE = "platter-console";

    private static final TokenSettings AN_HOUR = TokenSettings.builder().accessTokenTimeToLive(Duration.ofHours(1))
            .build();

    private final IssuerAddress address;

    DemoClients(IssuerAddress address) {
        this.address = address;
    }

    /** All of whom tokens are meant for: what a deployment gives as {@code JwtAudience}. */
    public static List<String> audience() {
        return Stream.concat(Stream.of(CONSOLE), Stream.of(DemoUser.values()).map(DemoUser::username)).toList();
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return clientId.equals(CONSOLE) ? console() : DemoUser.named(clientId).map(DemoClients::client).orElse(null);
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("clients are fixed here");
    }

    private RegisteredClient console() {
        var page = address.console().get().toString();
        return RegisteredClient.withId(CONSOLE).clientId(CONSOLE)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .redirectUri(page).postLogoutRedirectUri(page)
                .scope(OidcScopes.OPENID)
                .scopes(scopes -> Stream.of(DemoUser.values()).map(DemoUser::scopes).forEach(scopes::addAll))
                .tokenSettings(AN_HOUR).build();
    }

    private static RegisteredClient client(DemoUser user) {
        return RegisteredClient.withId(user.username()).clientId(user.username()).clientSecret(user.username())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> scopes.addAll(user.scopes()))
                .tokenSettings(AN_HOUR).build();
    }
}
