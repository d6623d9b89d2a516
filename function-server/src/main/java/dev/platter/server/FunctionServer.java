package dev.platter.server;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import dev.platter.sam.Placement;
import dev.platter.sam.ServiceBindings;
import dev.platter.server.host.ServiceEnvironment;
import dev.platter.server.http.FrontConfiguration;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Runs one service as a plain Spring Boot app. Its functions are called by HTTP, by queues and by streams, as its templates
 * say; its clients go to whatever endpoint and account the AWS SDK's own settings name.
 */
public final class FunctionServer {

    private FunctionServer() {}

    /**
     * Starts the app and returns when the service is ready.
     *
     * @param service as its module is called
     * @param functions registers the functions that the templates name
     */
    public static ConfigurableApplicationContext run(String service, BeanRegistrar functions, String... args) {
        var application = new SpringApplication(ServerConfiguration.class);
        application.setDefaultProperties(defaults());
        application.addInitializers(context -> {
            prepare((GenericApplicationContext) context, service);
            ((GenericApplicationContext) context).register(functions);
        });
        return application.run(args);
    }

    /**
     * Does something once where the service's resources are, with the same settings as the app, and ends: nothing listens,
     * no function is made.
     *
     * @param task given the clients as beans, and the variables of the service's templates in the environment
     */
    public static void once(String service, Consumer<ApplicationContext> task, String... args) {
        var application = new SpringApplication(AwsClients.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setDefaultProperties(defaults());
        application.addInitializers(context -> {
            prepare((GenericApplicationContext) context, service);
            ((GenericApplicationContext) context).registerBean(ApplicationRunner.class,
                    () -> arguments -> task.accept(context));
        });
        application.run(args).close();
    }

    private static Map<String, Object> defaults() {
        var defaults = new HashMap<>(FrontConfiguration.defaults());
        defaults.putAll(HealthConfiguration.defaults());
        // Within the ten seconds that `docker stop` waits before it kills.
        defaults.put("spring.lifecycle.timeout-per-shutdown-phase", "8s");
        defaults.put("spring.main.banner-mode", "off");
        return defaults;
    }

    private static void prepare(GenericApplicationContext context, String service) {
        var environment = context.getEnvironment();
        var placement = ServerSettings.placement(environment);
        var resolved = ServiceBindings.load(service).at(placement);
        var bindings = ServerSettings.allowedOrigin(environment).map(resolved::allowing).orElse(resolved);
        environment.getPropertySources().addLast(ServiceEnvironment.of(bindings));
        context.registerBean(Placement.class, () -> placement);
        context.registerBean(ServiceBindings.class, () -> bindings);
    }
}
