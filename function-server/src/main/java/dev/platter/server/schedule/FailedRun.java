package dev.platter.server.schedule;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A run that was given up, in the form in which Lambda tells a function's on-failure destination.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html">Retaining records of asynchronous invocations</a>
 */
record FailedRun(String function, ScheduledEvent event, int attempts, Throwable fault, Instant at) {

    void sendTo(String queue, SqsAsyncClient sqs) {
        var url = sqs.getQueueUrl(r -> r.queueName(queue)).join().queueUrl();
        sqs.sendMessage(r -> r.queueUrl(url).messageBody(json())).join();
    }

    String json() {
        var record = new LinkedHashMap<String, Object>();
        record.put("version", "1.0");
        record.put("timestamp", at.toString());
        record.put("requestContext", Map.of(
                "requestId", event.getId(),
                "functionArn", function,
                "condition", "RetriesExhausted",
                "approximateInvokeCount", attempts));
        record.put("requestPayload", eventAsSent());
        record.put("responseContext",
                Map.of("statusCode", 200, "executedVersion", "$LATEST", "functionError", "Unhandled"));
        record.put("responsePayload", Map.of(
                "errorMessage", Objects.requireNonNullElse(fault.getMessage(), ""),
                "errorType", fault.getClass().getName()));
        return JsonMapper.shared().writeValueAsString(record);
    }

    private JsonNode eventAsSent() {
        var json = new ByteArrayOutputStream();
        LambdaEventSerializers.serializerFor(ScheduledEvent.class, FailedRun.class.getClassLoader())
                .toJson(event, json);
        return JsonMapper.shared().readTree(json.toByteArray());
    }
}
