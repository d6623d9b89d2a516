package dev.platter.server.http;

import java.util.Map;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Tomcat and Spring MVC as far as an {@link HttpFront} needs them, which must be a bean beside this. Named one by one,
 * because Boot's own selection would add an error page, multipart parsing and whatever else lies on the class path.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
        DispatcherServletAutoConfiguration.class,
        HttpEncodingAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        TomcatServletWebServerAutoConfiguration.class,
        WebMvcAutoConfiguration.class})
public class FrontConfiguration {

    private static final String QUIET = "logging.level.org.springframework.boot.";

    /** Boot properties that a front starts from, to be given as default properties so that everything can override them. */
    public static Map<String, Object> defaults() {
        return Map.of(
                "server.address", "127.0.0.1",
                "server.shutdown", "graceful",
                // A body over API Gateway's limit is read to its end, so that the caller sees the 413 and not a reset.
                "server.tomcat.max-swallow-size", "20MB",
                "spring.mvc.formcontent.filter.enabled", false,
                "spring.threads.virtual.enabled", true,
                // A start that fails is told once, at its end.
                QUIET + "web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext", "error",
                QUIET + "autoconfigure.logging", "warn");
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    RouterFunction<ServerResponse> functionRoutes(HttpFront front) {
        return front.routes();
    }

    @Bean
    Preflights preflights(HttpFront front) {
        return new Preflights(front);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> quietTomcat() {
        return factory -> {
            factory.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new QuietErrors()));
            factory.addConnectorCustomizers(connector -> {
                connector.setXpoweredBy(false);
                // As API Gateway does: an encoded slash is part of its segment.
                connector.setEncodedSolidusHandling("passthrough");
            });
        };
    }
}
