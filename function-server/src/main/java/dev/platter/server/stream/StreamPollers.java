package dev.platter.server.stream;

import java.util.List;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import dev.platter.sam.FunctionBinding;
import dev.platter.sam.StreamTrigger;
import dev.platter.server.host.CannotStart;
import dev.platter.server.host.FunctionHost;

/**
 * Reads the tables' streams that trigger a service's functions, in the place of Lambda's event source mappings: each shard in
 * order, parents before children, from where it stopped the last time. A batch that fails is tried again from its first
 * failed record; nothing behind that is read before it is done or, where the trigger sets a limit, kept elsewhere. A batching
 * window is not waited for: it saves invocations, which cost nothing here.
 *
 * <p>One copy at a time: a second one would read the same shards.
 */
public final class StreamPollers implements AutoCloseable {

    private final List<StreamPoller> pollers;

    private StreamPollers(List<StreamPoller> pollers) {
        this.pollers = pollers;
    }

    /**
     * Starts to read.
     *
     * @throws CannotStart naming the table, if it is not there or has no stream
     */
    public static StreamPollers start(FunctionHost host, StreamHome home) {
        var pollers = host.bindings().functions().stream()
                .flatMap(function -> function.streams().stream().map(trigger -> poller(host, home, function, trigger)))
                .toList();
        if (!pollers.isEmpty()) {
            home.checkpoints(host.service()).createTable();
        }
        pollers.forEach(StreamPoller::start);
        return new StreamPollers(pollers);
    }

    /** Reads no further and waits for the batches that run; they are checkpointed. */
    @Override
    public void close() {
        pollers.forEach(StreamPoller::stop);
        pollers.forEach(StreamPoller::join);
    }

    private static StreamPoller poller(FunctionHost host, StreamHome home, FunctionBinding function,
            StreamTrigger trigger) {
        var streams = new Streams(home.streams());
        var stream = streams.latest(trigger.tableName()).orElseThrow(() -> new CannotStart(
                "%s: function %s reads the stream of table %s, which has none"
                        .formatted(host.service(), function.name(), trigger.tableName())));
        var invocation = host.function(function.name(), DynamodbEvent.class, StreamsEventResponse.class);
        var reading = new Reading(invocation, trigger, home, streams, home.checkpoints(host.service()), new Stop());
        return new StreamPoller(reading, stream);
    }
}
