package dev.platter.server.stream;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DescribeStreamRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeStreamResponse;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsRequest;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorRequest;
import software.amazon.awssdk.services.dynamodb.model.GetShardIteratorResponse;
import software.amazon.awssdk.services.dynamodb.model.ListStreamsRequest;
import software.amazon.awssdk.services.dynamodb.model.ListStreamsResponse;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/**
 * A stream whose shards a test can close and split, which no emulator does. A record's name is its sort key and its sequence
 * number. An iterator is a shard's id and an index into its records; descriptions come a shard a page.
 */
final class StubStreams implements DynamoDbStreamsClient {

    static final String ARN = "arn:aws:dynamodb:us-east-1:000000000000:table/events/stream/2026-11-22T10:00:00.000";

    private volatile List<StubShard> shards = List.of();
    private final Queue<RuntimeException> faults = new ConcurrentLinkedQueue<>();

    private record StubShard(String id, @Nullable String parent, List<String> records, boolean closed) {

        Shard described() {
            return Shard.builder()
                    .shardId(id)
                    .parentShardId(parent)
                    .sequenceNumberRange(r -> r.startingSequenceNumber("0").endingSequenceNumber(closed ? "9" : null))
                    .build();
        }
    }

    StubStreams open(String id, @Nullable String parent, String... records) {
        return with(new StubShard(id, parent, List.of(records), false));
    }

    StubStreams closed(String id, @Nullable String parent, String... records) {
        return with(new StubShard(id, parent, List.of(records), true));
    }

    synchronized void trim(String id) {
        shards = shards.stream().filter(shard -> !shard.id().equals(id)).toList();
    }

    /** One more record in an open shard. */
    synchronized void append(String id, String record) {
        var shard = shard(id);
        open(id, shard.parent(), Stream.concat(shard.records().stream(), Stream.of(record)).toArray(String[]::new));
    }

    /** The next GetRecords call fails so. */
    void failOnce(RuntimeException fault) {
        faults.add(fault);
    }

    private synchronized StubStreams with(StubShard shard) {
        var others = shards.stream().filter(before -> !before.id().equals(shard.id()));
        shards = Stream.concat(others, Stream.of(shard)).toList();
        return this;
    }

    private StubShard shard(String id) {
        return shards.stream()
                .filter(shard -> shard.id().equals(id))
                .findFirst()
                .orElseThrow(() -> ResourceNotFoundException.builder().message(id).build());
    }

    @Override
    public ListStreamsResponse listStreams(ListStreamsRequest request) {
        var stream = software.amazon.awssdk.services.dynamodb.model.Stream.builder().tableName("events").streamArn(ARN)
                .streamLabel("2026-11-22T10:00:00.000").build();
        return ListStreamsResponse.builder().streams(stream).build();
    }

    @Override
    public DescribeStreamResponse describeStream(DescribeStreamRequest request) {
        var ids = shards.stream().map(StubShard::id).sorted().toList();
        int next = ids.indexOf(request.exclusiveStartShardId()) + 1;
        return DescribeStreamResponse.builder()
                .streamDescription(stream -> stream
                        .streamArn(ARN)
                        .shards(shard(ids.get(next)).described())
                        .lastEvaluatedShardId(next + 1 == ids.size() ? null : ids.get(next)))
                .build();
    }

    @Override
    public GetShardIteratorResponse getShardIterator(GetShardIteratorRequest request) {
        var records = shard(request.shardId()).records();
        int index = switch (request.shardIteratorType()) {
            case TRIM_HORIZON -> 0;
            case LATEST -> records.size();
            case AT_SEQUENCE_NUMBER -> records.indexOf(request.sequenceNumber());
            case AFTER_SEQUENCE_NUMBER -> records.indexOf(request.sequenceNumber()) + 1;
            case UNKNOWN_TO_SDK_VERSION -> throw new IllegalArgumentException(request.toString());
        };
        return GetShardIteratorResponse.builder().shardIterator(request.shardId() + ":" + index).build();
    }

    @Override
    public GetRecordsResponse getRecords(GetRecordsRequest request) {
        var fault = faults.poll();
        if (fault != null) {
            throw fault;
        }
        var shard = shard(request.shardIterator().split(":")[0]);
        int from = Integer.parseInt(request.shardIterator().split(":")[1]);
        int to = Math.min(from + request.limit(), shard.records().size());
        boolean atEnd = shard.closed() && to == shard.records().size();
        return GetRecordsResponse.builder()
                .records(shard.records().subList(from, to).stream().map(StubStreams::record).toList())
                .nextShardIterator(atEnd ? null : shard.id() + ":" + to)
                .build();
    }

    private static Record record(String name) {
        return Record.builder()
                .eventName("INSERT")
                .dynamodb(change -> change.sequenceNumber(name).keys(Map.of("sk", AttributeValue.fromS(name))))
                .build();
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {}
}
