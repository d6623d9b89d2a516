package dev.platter.system;

import java.net.URI;

import dev.platter.local.LocalSystem;
import dev.platter.local.PlatterLocal;
import org.springframework.context.ConfigurableApplicationContext;

/** All of the system in this process, as {@code mvn spring-boot:run} starts it, on a free port. */
record OneProcess(ConfigurableApplicationContext application, Platter platter) implements RunningSystem {

    static OneProcess start() {
        var application = PlatterLocal.application().run("--server.port=0");
        var front = URI.create("http://localhost:" + application.getEnvironment()
                .getRequiredProperty("local.server.port"));
        var aws = application.getBean(LocalSystem.class).aws();
        return new OneProcess(application,
                new Platter(front, Aws.embedded(aws), new Tokens(front, SigningKeys.of(application))));
    }

    @Override
    public void close() {
        application.close();
    }
}
