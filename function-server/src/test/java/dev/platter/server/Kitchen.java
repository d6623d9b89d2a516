package dev.platter.server;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dev.platter.runtime.function.FunctionBeans;
import dev.platter.sam.FunctionBinding;
import dev.platter.sam.HttpCors;
import dev.platter.sam.HttpRoute;
import dev.platter.sam.QueueTrigger;
import dev.platter.sam.ScheduleTrigger;
import dev.platter.sam.ServiceBindings;
import dev.platter.sam.StartingPosition;
import dev.platter.sam.StreamTrigger;
import dev.platter.server.host.FunctionHost;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.context.support.GenericApplicationContext;

/** Services for tests: as their templates would bind them, and hosts for their functions. */
public final class Kitchen {

    private Kitchen() {}

    /** A service with these functions. */
    public static ServiceBindings aService(String name, FunctionBinding... functions) {
        return new ServiceBindings(name, List.of(functions), null);
    }

    /** A service that pages of elsewhere may call. */
    public static ServiceBindings aService(String name, HttpCors cors, FunctionBinding... functions) {
        return new ServiceBindings(name, List.of(functions), cors);
    }

    /** A function with these routes, such as {@code GET /menu}. */
    public static FunctionBinding anApi(String name, String... routeKeys) {
        return anApi(name,
                Arrays.stream(routeKeys).map(key -> new HttpRoute(key, false, List.of())).toArray(HttpRoute[]::new));
    }

    public static FunctionBinding anApi(String name, HttpRoute... routes) {
        return new FunctionBinding(name, Duration.ofSeconds(30), Map.of(), List.of(), List.of(), List.of(routes));
    }

    /** A function that a queue triggers and that reports the messages that failed. */
    public static FunctionBinding aWorker(String name, String queue, int batchSize) {
        var trigger = new QueueTrigger(queue, batchSize, Duration.ZERO, null, true);
        return new FunctionBinding(name, Duration.ofSeconds(5), Map.of(), List.of(trigger), List.of(), List.of());
    }

    /** A function that reads a table's stream from its beginning. @param retries -1 is without limit */
    public static FunctionBinding aReader(String name, String table, int batchSize, int retries,
            @Nullable String bucket) {
        return aReader(name,
                new StreamTrigger(table, StartingPosition.TRIM_HORIZON, batchSize, Duration.ZERO, retries, true,
                        bucket));
    }

    public static FunctionBinding aReader(String name, StreamTrigger... triggers) {
        return new FunctionBinding(name, Duration.ofSeconds(5), Map.of(), List.of(), List.of(triggers), List.of());
    }

    /** A function that a rule runs by the clock. @param queue is told of what failed thrice, or {@code null} */
    public static FunctionBinding aScheduled(String name, String expression, @Nullable String queue) {
        var trigger = new ScheduleTrigger("arn:aws:events:us-east-1:000000000000:rule/" + name, expression, 2, queue);
        return new FunctionBinding(name, Duration.ofSeconds(5), Map.of(), List.of(), List.of(), List.of(),
                List.of(trigger));
    }

    /** Registers one function. */
    public static <T extends Function<?, ?>> BeanRegistrar registering(String name, Class<T> type, T function) {
        return (registry, environment) -> FunctionBeans.register(registry, name, type, context -> function);
    }

    /** The service with its functions, as a plain context holds them. */
    public static FunctionHost host(ServiceBindings bindings, BeanRegistrar... functions) {
        var context = new GenericApplicationContext();
        context.register(functions);
        context.refresh();
        return FunctionHost.of(bindings, context);
    }
}
