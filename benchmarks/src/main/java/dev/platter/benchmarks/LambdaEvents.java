package dev.platter.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.platter.json.StrictJson;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What Lambda hands to functions, as JSON. */
public final class LambdaEvents {

    private LambdaEvents() {}

    /** {@code POST /orders} for one portion of what there is always enough of. */
    public static String placing() {
        return request("POST /orders", Map.of(), "customer-1",
                "{\"currency\":\"EUR\",\"lines\":[{\"dishId\":\"%s\",\"quantity\":1}]}"
                        .formatted(Kitchen.DISH.value()));
    }

    /** {@code POST /orders/{orderId}/…}. @param sub who asks; a courier, too */
    public static String moving(String order, String step, String sub) {
        return request("POST /orders/{orderId}/" + step, Map.of("orderId", order), sub, "");
    }

    private static String request(String routeKey, Map<String, String> ids, String sub, String body) {
        var path = routeKey.substring(routeKey.indexOf('/'));
        return json(Map.of(
                "version", "2.0",
                "routeKey", routeKey,
                "rawPath", path,
                "rawQueryString", "",
                "headers", Map.of("content-type", "application/json", "host", "api.example", "content-length", "60"),
                "pathParameters", ids,
                "requestContext", Map.of(
                        "accountId", "000000000000", "apiId", "api", "stage", "$default", "routeKey", routeKey,
                        "requestId", "request", "timeEpoch", 1_790_000_000_000L,
                        "authorizer", Map.of("jwt", Map.of("claims",
                                Map.of("sub", sub, "cognito:groups", "[couriers]"))),
                        "http", Map.of("method", "POST", "path", path, "protocol", "HTTP/1.1",
                                "sourceIp", "127.0.0.1", "userAgent", "benchmark")),
                "body", body,
                "isBase64Encoded", false));
    }

    /** A message of SQS. @param event the item of the event that it carries */
    public static String message(Map<String, AttributeValue> event) {
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

    /** A record of the events table's stream. @param event the item that was put */
    public static String record(Map<String, AttributeValue> event) {
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
