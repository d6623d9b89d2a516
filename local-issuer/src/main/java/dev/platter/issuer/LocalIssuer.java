package dev.platter.issuer;

import java.io.IOException;
import java.util.stream.Stream;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.AbstractSecurityWebApplicationInitializer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The issuer, for a web application of its own or beside other routes, which it leaves alone. Wants an {@link IssuerAddress} as a
 * bean.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class LocalIssuer {

    /** All that is the issuer's; what guards it does not even look at other requests. */
    private static final String[] PATHS = {"/oauth2/*", "/connect/*", "/userinfo", "/.well-known/*", SignInPage.PATH};

    @Bean
    DelegatingFilterProxyRegistrationBean guard() {
        var guard = new DelegatingFilterProxyRegistrationBean(
                AbstractSecurityWebApplicationInitializer.DEFAULT_FILTER_NAME);
        guard.addUrlPatterns(PATHS);
        return guard;
    }

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> {
            http.securityMatcher(server.getEndpointsMatcher());
            server.oidc(oidc -> {});
            server.authorizationEndpoint(endpoint -> endpoint.authorizationRequestConverter(OwnScopes::signingIn));
            server.tokenEndpoint(endpoint -> endpoint.accessTokenRequestConverter(OwnScopes::bySecret));
        })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(
                        refused -> refused
                                .authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(SignInPage.PATH)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain signIn(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .formLogin(form -> form.loginPage(SignInPage.PATH).permitAll())
                .build();
    }

    @Bean
    @Order(0)
    RouterFunction<ServerResponse> signInPage() throws IOException {
        return new SignInPage().routes();
    }

    @Bean
    UserDetailsService demoUsers() {
        return new InMemoryUserDetailsManager(Stream.of(DemoUser.values())
                .map(user -> User.withUsername(user.username()).password(user.username()).build()).toList());
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new AsWritten();
    }

    @Bean
    RegisteredClientRepository demoClients(IssuerAddress address) {
        return new DemoClients(address);
    }

    @Bean
    JWKSource<SecurityContext> signingKey() {
        return new SigningKey();
    }

    /** For the user info, which the server offers. */
    @Bean
    JwtDecoder ownTokens(JWKSource<SecurityContext> signingKey) {
        return NimbusJwtDecoder.withJwkSource(signingKey).build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(IssuerAddress address) {
        return new CognitoClaims(address);
    }

    @Bean
    AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder().build();
    }
}
