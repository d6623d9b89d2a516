package dev.platter.server.stream;

import java.util.List;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import dev.platter.sam.FunctionBinding;
import dev.platter.sam.StreamTrigger;
import dev.platter.server.host.CannotStart;
import dev.platter.server.host.FunctionHost;
import dev.platter.server.host.Stop;

/**
 * Reads the tables' streams that trigger a service's functions, in the place of Lambda's event source mappings: each shard in
 * order, parents before children, from where it stopped the last time. A batch that fails is tried again from its first
 * failed record; nothing behind that is read before it is done or, where the trigger sets a limit, kept elsewhere. A batching
 * window is not waited for: it saves invocations, which cost nothing here.
 *
 * <p>Several copies of an app share the shards by leases, each shard being read by one copy at a time. A copy that stops gives
 * its shards up at once; those of one that died are taken when it has given no sign of life for as long as a lease lasts.
 * Whatever a copy is late to do with a shard that another has taken, it can no longer move its checkpoint.
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
        var checkpoints = home.checkpoints(host.service());
        var writes = home.leaseWrites(host.service());
        var pollers = host.bindings().functions().stream()
                .flatMap(function -> {
                    var leases = new Leases(checkpoints, writes, function.name());
                    return function.streams().stream()
                            .map(trigger -> poller(host, home, function, trigger, checkpoints, leases));
                })
                .toList();
        if (!pollers.isEmpty()) {
            checkpoints.createTable();
        }
        pollers.forEach(StreamPoller::start);
        return new StreamPollers(pollers);
    }

    /** Whether all shards that are this copy's to read are being read or looked for. */
    public boolean isRunning() {
        return pollers.stream().allMatch(StreamPoller::isRunning);
    }

    /** Reads no further, waits for the batches that run, checkpoints them and gives the shards up to the other copies. */
    @Override
    public void close() {
        pollers.forEach(StreamPoller::stop);
        pollers.forEach(StreamPoller::join);
    }

    private static StreamPoller poller(FunctionHost host, StreamHome home, FunctionBinding function,
            StreamTrigger trigger, Checkpoints checkpoints, Leases leases) {
        var streams = new Streams(home.streams());
        var stream = streams.latest(trigger.tableName()).orElseThrow(() -> new CannotStart(
                "%s: function %s reads the stream of table %s, which has none"
                        .formatted(host.service(), function.name(), trigger.tableName())));
        var invocation = host.function(function.name(), DynamodbEvent.class, StreamsEventResponse.class);
        return new StreamPoller(
                new Reading(invocation, trigger, home, streams, checkpoints, leases, new Stop()), stream);
    }
}
