package dev.platter.sam;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * One function of a service and everything that calls it.
 *
 * @param name the function definition, that is the name of the bean
 * @param timeout how long one invocation may take
 * @param environment the environment variables that the template sets, without those only Lambda's adapter reads
 */
public record FunctionBinding(
        String name,
        Duration timeout,
        Map<String, String> environment,
        List<QueueTrigger> queues,
        List<StreamTrigger> streams,
        List<HttpRoute> routes,
        List<ScheduleTrigger> schedules) {

    public FunctionBinding {
        environment = Map.copyOf(environment);
        queues = List.copyOf(queues);
        streams = List.copyOf(streams);
        routes = List.copyOf(routes);
        schedules = List.copyOf(schedules);
    }

    /** A function that runs by no clock. */
    public FunctionBinding(
            String name,
            Duration timeout,
            Map<String, String> environment,
            List<QueueTrigger> queues,
            List<StreamTrigger> streams,
            List<HttpRoute> routes) {
        this(name, timeout, environment, queues, streams, routes, List.of());
    }

    FunctionBinding at(Placement placement) {
        return new FunctionBinding(
                name,
                timeout,
                placement.fillValues(environment),
                queues.stream().map(queue -> queue.at(placement)).toList(),
                streams.stream().map(stream -> stream.at(placement)).toList(),
                routes,
                schedules.stream().map(schedule -> schedule.at(placement)).toList());
    }
}
