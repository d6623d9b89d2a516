package dev.platter.server.stream;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import dev.platter.sam.StreamTrigger;
import dev.platter.server.host.Invocation;
import dev.platter.server.host.Stop;

/**
 * What all shard readers of one trigger share.
 *
 * @param leases shared by all streams of the function
 */
record Reading(
        Invocation<DynamodbEvent, StreamsEventResponse> function,
        StreamTrigger trigger,
        StreamHome home,
        Streams streams,
        Checkpoints checkpoints,
        Leases leases,
        Stop stop) {

    /** The function definition. */
    String name() {
        return function.function();
    }
}
