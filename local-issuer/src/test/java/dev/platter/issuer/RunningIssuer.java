package dev.platter.issuer;

import java.net.URI;
import java.util.stream.Stream;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The issuer beside a route of somebody else's, on a free port. */
record RunningIssuer(ConfigurableApplicationContext context, URI uri) implements AutoCloseable {

    static RunningIssuer start(String... settings) {
        var application = LocalIssuerApplication.application();
        application.addInitializers(context -> ((GenericApplicationContext) context).registerBean("others",
                RouterFunction.class, RunningIssuer::others));
        var context = application.run(Stream.concat(Stream.of("--server.port=0", "--logging.level.root=warn"),
                Stream.of(settings)).toArray(String[]::new));
        return new RunningIssuer(context,
                URI.create("http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port")));
    }

    private static RouterFunction<ServerResponse> others() {
        return RouterFunctions.route().POST("/orders", request -> ServerResponse.ok().body("ordered")).build();
    }

    @Override
    public void close() {
        context.close();
    }
}
