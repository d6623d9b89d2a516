package dev.platter.server.stream;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DescribeStreamRequest;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest;
import software.amazon.awssdk.services.dynamodb.model.ListStreamsRequest;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.Stream;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** The streams of tables, as a reader needs them: whole lists instead of pages. */
record Streams(DynamoDbStreamsClient client) {

    /** The most records that one GetRecords call gives. */
    private static final int MOST_RECORDS = 1000;

    /** The ARN of a table's latest stream: one whose stream was switched off and on again has several. */
    Optional<String> latest(String tableName) {
        var streams = new ArrayList<Stream>();
        try {
            @Nullable
            String last = null;
            do {
                var page = client.listStreams(ListStreamsRequest.builder()
                        .tableName(tableName)
                        .exclusiveStartStreamArn(last)
                        .build());
                streams.addAll(page.streams());
                last = page.lastEvaluatedStreamArn();
            } while (last != null);
        } catch (ResourceNotFoundException noTable) {
            return Optional.empty();
        }
        return streams.stream().max(Comparator.comparing(Stream::streamLabel)).map(Stream::streamArn);
    }

    /** The shards of a stream, open and closed; none if the stream is gone. */
    List<Shard> shards(String streamArn) {
        var shards = new ArrayList<Shard>();
        try {
            @Nullable
            String last = null;
            do {
                var page = client.describeStream(DescribeStreamRequest.builder()
                        .streamArn(streamArn)
                        .exclusiveStartShardId(last)
                        .build()).streamDescription();
                shards.addAll(page.shards());
                last = page.lastEvaluatedShardId();
            } while (last != null);
        } catch (ResourceNotFoundException noStream) {
            return List.of();
        }
        return shards;
    }

    /** An iterator, good for 15 minutes. */
    String iterator(String streamArn, String shardId, Position from) {
        var request = GetShardIteratorRequest.builder().streamArn(streamArn).shardId(shardId);
        return client.getShardIterator(from(request, from).build()).shardIterator();
    }

    GetRecordsResponse records(String iterator, int most) {
        return client.getRecords(r -> r.shardIterator(iterator).limit(Math.min(most, MOST_RECORDS)));
    }

    private static GetShardIteratorRequest.Builder from(GetShardIteratorRequest.Builder request, Position from) {
        return switch (from) {
            case Position.Oldest() -> request.shardIteratorType(ShardIteratorType.TRIM_HORIZON);
            case Position.Newest() -> request.shardIteratorType(ShardIteratorType.LATEST);
            case Position.At(var sequenceNumber) ->
                request.shardIteratorType(ShardIteratorType.AT_SEQUENCE_NUMBER).sequenceNumber(sequenceNumber);
            case Position.After(var sequenceNumber) ->
                request.shardIteratorType(ShardIteratorType.AFTER_SEQUENCE_NUMBER).sequenceNumber(sequenceNumber);
            case Position.Finished() -> throw new IllegalStateException("a finished shard is not read again");
        };
    }
}
