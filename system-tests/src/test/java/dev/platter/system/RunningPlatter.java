package dev.platter.system;

import java.net.URI;

import dev.platter.local.LocalSystem;
import dev.platter.local.PlatterLocal;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.context.ConfigurableApplicationContext;

/** Gives tests the one {@link Platter} that is started for all of them, on a free port. */
final class RunningPlatter implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(RunningPlatter.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Platter.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var running = test.getRoot().getStore(NAMESPACE)
                .computeIfAbsent(Running.class, key -> Running.start(), Running.class);
        return running.platter();
    }

    /** Closed by the store after the last test. */
    private record Running(ConfigurableApplicationContext application, Platter platter) implements AutoCloseable {

        static Running start() {
            var application = PlatterLocal.application().run("--server.port=0");
            var front = URI.create("http://localhost:" + application.getEnvironment()
                    .getRequiredProperty("local.server.port"));
            return new Running(application, new Platter(front, application.getBean(LocalSystem.class).aws()));
        }

        @Override
        public void close() {
            application.close();
        }
    }
}
