package dev.platter.server.stream;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes batches that were given up to their trigger's bucket, in the form and under the key that Lambda uses, so that whoever
 * reads them there reads these too.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-dynamodb-errors.html">Retain discarded records</a>
 */
public final class S3FailedBatches implements FailedBatches {

    private static final DateTimeFormatter KEY_TIME = DateTimeFormatter
            .ofPattern("yyyy/MM/dd/yyyy-MM-dd'T'HH.mm.ss", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final S3Client s3;
    private final Supplier<UUID> ids;

    /** @param ids a new id for each batch */
    public S3FailedBatches(S3Client s3, Supplier<UUID> ids) {
        this.s3 = s3;
        this.ids = ids;
    }

    @Override
    public void keep(FailedBatch batch) {
        var id = ids.get();
        var json = JsonMapper.shared().writeValueAsString(invocation(batch, id));
        s3.putObject(r -> r.bucket(batch.bucket()).key(key(batch, id)).contentType("application/json"),
                RequestBody.fromString(json));
    }

    /** {@code aws/lambda/<mapping>/<shard>/2026/11/22/2026-11-22T10.00.00-<id>}; the mapping's id follows from what it maps. */
    private static String key(FailedBatch batch, UUID id) {
        var mapping = UUID.nameUUIDFromBytes((batch.function() + batch.streamArn()).getBytes(StandardCharsets.UTF_8));
        return "aws/lambda/%s/%s/%s-%s".formatted(mapping, batch.shardId(), KEY_TIME.format(batch.at()), id);
    }

    private static Map<String, Object> invocation(FailedBatch batch, UUID id) {
        var invocation = new LinkedHashMap<String, Object>();
        invocation.put("requestContext", Map.of(
                "requestId", id.toString(),
                "functionArn", batch.function(),
                "condition", "RetryAttemptsExhausted",
                "approximateInvokeCount", batch.attempts()));
        invocation.put("responseContext",
                Map.of("statusCode", 200, "executedVersion", "$LATEST", "functionError", "Unhandled"));
        invocation.put("version", "1.0");
        invocation.put("timestamp", batch.at().toString());
        invocation.put("DDBStreamBatchInfo", batchInfo(batch));
        invocation.put("payload", payload(batch.event()));
        return invocation;
    }

    private static Map<String, Object> batchInfo(FailedBatch batch) {
        var first = batch.event().getRecords().getFirst();
        var last = batch.event().getRecords().getLast();
        return Map.of(
                "shardId", batch.shardId(),
                "startSequenceNumber", first.getDynamodb().getSequenceNumber(),
                "endSequenceNumber", last.getDynamodb().getSequenceNumber(),
                "approximateArrivalOfFirstRecord", arrival(first),
                "approximateArrivalOfLastRecord", arrival(last),
                "batchSize", batch.event().getRecords().size(),
                "streamArn", batch.streamArn());
    }

    private static String arrival(DynamodbStreamRecord record) {
        Date created = record.getDynamodb().getApproximateCreationDateTime();
        return Instant.ofEpochMilli(created.getTime()).toString();
    }

    /** The event as a string of JSON within the JSON. */
    private static String payload(DynamodbEvent event) {
        var json = new ByteArrayOutputStream();
        LambdaEventSerializers.serializerFor(DynamodbEvent.class, S3FailedBatches.class.getClassLoader())
                .toJson(event, json);
        return json.toString(StandardCharsets.UTF_8);
    }
}
