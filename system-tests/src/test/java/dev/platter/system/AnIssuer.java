package dev.platter.system;

import java.net.URI;
import java.util.Map;

import dev.platter.issuer.DemoClients;
import dev.platter.issuer.LocalIssuerApplication;
import dev.platter.server.http.JwtAuthorizer;
import dev.platter.server.http.JwtConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/** The local issuer beside a system that has none in itself. */
record AnIssuer(ConfigurableApplicationContext context, URI uri) implements AutoCloseable {

    static AnIssuer start() {
        var context = LocalIssuerApplication.application().run("--server.port=0");
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        return new AnIssuer(context, URI.create("http://localhost:" + port));
    }

    /** The variables by which a plain app trusts it. */
    Map<String, String> settings() {
        return Map.of("JWT_ISSUER", uri.toString(), "JWT_AUDIENCE", String.join(",", DemoClients.audience()));
    }

    /** What trusts it in this process. */
    JwtAuthorizer authorizer() {
        var configuration = new JwtConfiguration(uri.toString(), DemoClients.audience(), null);
        return new JwtAuthorizer(() -> configuration);
    }

    Tokens tokens() {
        return new Tokens(uri, SigningKeys.of(context));
    }

    @Override
    public void close() {
        context.close();
    }
}
