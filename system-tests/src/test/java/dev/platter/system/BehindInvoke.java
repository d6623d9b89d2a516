package dev.platter.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import dev.platter.door.FrontDoor;
import dev.platter.runtime.function.FunctionBeans;
import dev.platter.sam.Placement;
import dev.platter.sam.ServiceBindings;
import dev.platter.server.host.FunctionHost;
import dev.platter.server.http.FrontConfiguration;
import dev.platter.server.http.HttpEvents;
import dev.platter.server.http.HttpFront;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import software.amazon.awssdk.services.lambda.LambdaClient;

/**
 * The functions as Lambdas, where the SDK's own settings point; queues and streams call them there. Where that AWS has no
 * HTTP API, this front stands for it: the plain apps' own, its functions being calls of Invoke.
 */
record BehindInvoke(ConfigurableApplicationContext front, AnIssuer issuer, LambdaClient lambda, FrontDoor door,
        Platter platter)
        implements
            RunningSystem {

    static final List<String> SERVICES = List.of("order-function", "thumbnail-function",
            "stream-metrics-function");

    static BehindInvoke open() {
        var aws = Aws.ofTheSettings(AlreadyRunning.placement());
        var lambda = LambdaClient.builder()
                // A cold start among others on a busy machine.
                .overrideConfiguration(calls -> calls.apiCallAttemptTimeout(Duration.ofMinutes(1)))
                .build();
        var issuer = AnIssuer.start();
        var front = front(aws.placement(), lambda, issuer);
        var address = URI.create(System.getProperty("platter.front", "http://localhost:8080"));
        return new BehindInvoke(front, issuer, lambda, door(address, front, aws),
                new Platter(address, aws, issuer.tokens()));
    }

    private static ConfigurableApplicationContext front(Placement placement, LambdaClient lambda, AnIssuer issuer) {
        var application = new SpringApplication(FrontConfiguration.class);
        application.setDefaultProperties(FrontConfiguration.defaults());
        application
                .addInitializers(context -> register((GenericApplicationContext) context, placement, lambda, issuer));
        return application.run("--server.port=0");
    }

    private static void register(GenericApplicationContext context, Placement placement, LambdaClient lambda,
            AnIssuer issuer) {
        var services = SERVICES.stream().map(service -> api(ServiceBindings.load(service).at(placement))).toList();
        services.stream().flatMap(service -> service.functions().stream()).forEach(function -> context.register(
                (registry, environment) -> FunctionBeans.register(registry, function.name(), InvokingLambda.class,
                        home -> new InvokingLambda(lambda, functionName(function.name(), placement)))));
        context.registerBean(HttpFront.class, () -> {
            var events = new HttpEvents(placement, Clock.systemUTC(), () -> UUID.randomUUID().toString());
            var front = new HttpFront(services, issuer.authorizer(), events);
            services.forEach(service -> front.open(FunctionHost.of(service, context)));
            return front;
        });
    }

    /** What of a service is called by HTTP. */
    private static ServiceBindings api(ServiceBindings service) {
        return service
                .withFunctions(service.functions().stream().filter(function -> !function.routes().isEmpty()).toList());
    }

    /** As the templates name it: {@code orderApi} is {@code platter-dev-order-api}. */
    private static String functionName(String function, Placement placement) {
        return "platter-" + placement.stage() + "-"
                + function.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static FrontDoor door(URI address, ConfigurableApplicationContext front, Aws aws) {
        var s3 = aws.s3().serviceClientConfiguration().endpointOverride()
                .orElseThrow(() -> new IllegalStateException("AWS_ENDPOINT_URL must say where the Lambdas are"));
        var doors = Stream.of(
                "/=http://localhost:" + front.getEnvironment().getRequiredProperty("local.server.port"),
                "/thumbnails=" + s3 + "/" + aws.bucket("thumbnails"));
        try {
            return FrontDoor.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), address.getPort()),
                    doors.toList());
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    @Override
    public void close() {
        door.close();
        front.close();
        issuer.close();
        lambda.close();
        platter.aws().close();
    }
}
