package dev.platter.local;

import dev.platter.issuer.LocalIssuer;
import dev.platter.server.http.FrontConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Import;

/** Starts all of Platter in this process, on one port: {@code mvn spring-boot:run}. */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import({FrontConfiguration.class, LocalIssuer.class, LocalConfiguration.class})
public class PlatterLocal {

    /** The application, to be run; its defaults can be overridden as any Boot property can. */
    public static SpringApplication application() {
        var application = new SpringApplication(PlatterLocal.class);
        application.setDefaultProperties(FrontConfiguration.defaults());
        return application;
    }

    public static void main(String[] arguments) {
        application().run(arguments);
    }
}
