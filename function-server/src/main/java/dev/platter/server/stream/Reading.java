package dev.platter.server.stream;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import dev.platter.sam.StreamTrigger;
import dev.platter.server.host.Invocation;

/** What all shard readers of one trigger share. */
record Reading(
        Invocation<DynamodbEvent, StreamsEventResponse> function,
        StreamTrigger trigger,
        StreamHome home,
        Streams streams,
        Checkpoints checkpoints,
        Stop stop) {

    /** The function definition. */
    String name() {
        return function.function();
    }

    /** One shard, with where its reader stands. */
    ShardProgress progress(String streamArn, String shardId, Position position) {
        return new ShardProgress(this, streamArn, shardId, position);
    }
}
