package dev.platter.benchmarks.coldstart;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.platter.benchmarks.Kitchen;
import dev.platter.benchmarks.control.PlainOrderApi;
import dev.platter.benchmarks.control.PlainProcessOrders;
import dev.platter.benchmarks.control.PlainRelay;
import dev.platter.json.StrictJson;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a function does at its first call, the same at each.
 *
 * @param function the service's
 * @param control the handler that does the same without Spring
 * @param event makes an event that was not worked on before
 * @param done what an answer holds when the work is done
 */
record Work(String title, String function, Class<? extends RequestHandler<?, ?>> control,
        Function<Kitchen, String> event, String done) {

    /** One for each kind of trigger. */
    static List<Work> all() {
        return List.of(
                new Work("POST /orders", "orderApi", PlainOrderApi.class, _ -> request(), "\"statusCode\":201"),
                new Work("SQS, one order", "processOrders", PlainProcessOrders.class,
                        kitchen -> message(kitchen.submittedOrder()), "\"batchItemFailures\":[]"),
                new Work("DynamoDB stream, one event", "relayOrderEvents", PlainRelay.class,
                        kitchen -> record(kitchen.submittedOrder()), "\"batchItemFailures\":[]"));
    }

    private static String request() {
        var body = "{\"currency\":\"EUR\",\"lines\":[{\"dishId\":\"%s\",\"quantity\":1}]}"
                .formatted(Kitchen.DISH.value());
        return json(Map.of(
                "version", "2.0",
                "routeKey", "POST /orders",
                "rawPath", "/orders",
                "rawQueryString", "",
                "headers", Map.of("content-type", "application/json", "host", "api.example", "content-length", "60"),
                "requestContext", Map.of(
                        "accountId", "000000000000", "apiId", "api", "stage", "$default", "routeKey", "POST /orders",
                        "requestId", "request", "timeEpoch", 1_790_000_000_000L,
                        "authorizer", Map.of("jwt", Map.of("claims", Map.of("sub", "customer-1"))),
                        "http", Map.of("method", "POST", "path", "/orders", "protocol", "HTTP/1.1",
                                "sourceIp", "127.0.0.1", "userAgent", "benchmark")),
                "body", body,
                "isBase64Encoded", false));
    }

    private static String message(Map<String, AttributeValue> event) {
        var type = Map.of("dataType", "String", "stringValue", text(event, "type"),
                "stringListValues", List.of(), "binaryListValues", List.of());
        return json(Map.of("Records", List.of(Map.of(
                "messageId", "message-1",
                "receiptHandle", "receipt",
                "body", text(event, "event"),
                "attributes", Map.of("ApproximateReceiveCount", "1", "SentTimestamp", "1790000000000",
                        "SenderId", "sender", "ApproximateFirstReceiveTimestamp", "1790000000001"),
                "messageAttributes", Map.of("type", type),
                "md5OfBody", "0",
                "eventSource", "aws:sqs",
                "eventSourceARN", "arn:aws:sqs:us-east-1:000000000000:platter-dev-order-processing",
                "awsRegion", "us-east-1"))));
    }

    private static String record(Map<String, AttributeValue> event) {
        var change = Map.of("ApproximateCreationDateTime", 1_790_000_000L, "Keys", image(event, List.of("pk", "sk")),
                "NewImage", image(event, event.keySet()), "SequenceNumber", "100000000001", "SizeBytes", 500,
                "StreamViewType", "NEW_IMAGE");
        return json(Map.of("Records", List.of(Map.of(
                "eventID", "1", "eventName", "INSERT", "eventVersion", "1.1", "eventSource", "aws:dynamodb",
                "awsRegion", "us-east-1", "dynamodb", change, "eventSourceARN",
                "arn:aws:dynamodb:us-east-1:000000000000:table/platter-dev-order-events/stream/2026"))));
    }

    private static Map<String, Object> image(Map<String, AttributeValue> item, Iterable<String> attributes) {
        var image = new TreeMap<String, Object>();
        attributes.forEach(name -> image.put(name, attribute(item.getOrDefault(name, AttributeValue.fromNul(true)))));
        return image;
    }

    private static Map<String, String> attribute(AttributeValue value) {
        return value.n() == null ? Map.of("S", value.s()) : Map.of("N", value.n());
    }

    private static String text(Map<String, AttributeValue> item, String attribute) {
        return item.getOrDefault(attribute, AttributeValue.fromS("")).s();
    }

    private static String json(Object value) {
        return StrictJson.ignoringUnknownFields().write(value);
    }
}
