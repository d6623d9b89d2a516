package dev.platter.issuer;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/**
 * The issuer alone: {@code java -jar local-issuer-*-boot.jar}. {@code PLATTER_ISSUER} is where browsers find it, if that is not
 * where it listens.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
        DispatcherServletAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        TomcatServletWebServerAutoConfiguration.class,
        WebMvcAutoConfiguration.class})
@Import(LocalIssuer.class)
public class LocalIssuerApplication {

    private static final Map<String, Object> DEFAULTS = Map.of(
            "server.address", "127.0.0.1",
            "server.port", 9000,
            "server.shutdown", "immediate",
            "spring.main.banner-mode", "off",
            "spring.threads.virtual.enabled", true);

    /** The application, to be run; its defaults can be overridden as any Boot property can. */
    public static SpringApplication application() {
        var application = new SpringApplication(LocalIssuerApplication.class);
        application.setDefaultProperties(DEFAULTS);
        return application;
    }

    public static void main(String[] arguments) {
        application().run(arguments);
    }

    @Bean
    IssuerAddress address(Environment environment) {
        return IssuerAddress.beside(() -> door(environment).orElseGet(() -> listeningAt(environment)));
    }

    /** Behind a door a request does not say which address the browser asked. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> underTheNameOfItsDoor(Environment environment) {
        return factory -> door(environment).ifPresent(door -> factory.addConnectorCustomizers(connector -> {
            connector.setProxyName(door.getHost());
            connector.setProxyPort(port(door));
            connector.setScheme(door.getScheme());
        }));
    }

    private static Optional<URI> door(Environment environment) {
        return Optional.ofNullable(environment.getProperty("platter.issuer", URI.class));
    }

    private static URI listeningAt(Environment environment) {
        return URI.create("http://localhost:" + environment.getRequiredProperty("local.server.port"));
    }

    private static int port(URI door) {
        return door.getPort() >= 0 ? door.getPort() : door.getScheme().equals("https") ? 443 : 80;
    }
}
