package dev.platter.system.contracts;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The ways as the AsyncAPI document tells them. */
final class WaysDocumented {

    private final JsonNode document = document();

    /** The document, as it stands in shared-events' jar. */
    static JsonNode document() {
        var stream = Objects.requireNonNull(WaysDocumented.class.getResourceAsStream("/asyncapi.json"));
        String text = JsonMapper.shared().readTree(stream).toString();
        return JsonMapper.shared().readTree(
                text.replace("{stage}", "${Stage}").replace("{account}", "${AWS::AccountId}"));
    }

    static Ways read() {
        var documented = new WaysDocumented();
        return new Ways(documented.topics(), documented.queues(), documented.streams(), documented.subscriptions(),
                documented.notifications(), documented.senders(), documented.receivers());
    }

    private Set<String> topics() {
        return lines(channels("/bindings/sns").map(WaysDocumented::name));
    }

    private Set<String> queues() {
        return lines(channels("/bindings/sqs/queue").map(channel -> channel.at("/bindings/sqs/queue"))
                .map(queue -> Ways.queue(text(queue, "/name"), text(queue, "/redrivePolicy/deadLetterQueue/name"),
                        queue.at("/redrivePolicy/maxReceiveCount").asInt())));
    }

    private Set<String> streams() {
        return lines(channels("/x-dynamodb-stream")
                .map(channel -> name(channel) + " shows " + text(channel, "/x-dynamodb-stream/view")));
    }

    private Set<String> subscriptions() {
        return lines(operations("receive", by -> by.has("queue")).flatMap(operation -> operation
                .at("/bindings/sns/consumers").valueStream().map(consumer -> Ways.subscription(
                        text(channel(operation), "/address"), text(consumer, "/endpoint/name"), filter(consumer),
                        text(consumer, "/filterPolicyScope"), consumer.path("rawMessageDelivery").asBoolean(),
                        text(consumer, "/redrivePolicy/deadLetterQueue/name")))));
    }

    /** As SNS wants it: a condition a prefix, in a list. */
    private static String filter(JsonNode consumer) {
        var prefix = consumer.at("/filterPolicy/type/prefix");
        var prefixes = prefix.isArray() ? prefix.valueStream() : Stream.of(prefix);
        return prefixes.map(one -> "{\"prefix\":" + one + "}").collect(joining(",", "{\"type\":[", "]}"));
    }

    private Set<String> notifications() {
        return lines(operations("send", by -> by.has("bucket")).map(operation -> Ways.notification(
                text(operation, "/x-performed-by/bucket"), text(channel(operation), "/address"))));
    }

    private Set<String> senders() {
        return lines(operations("send", by -> by.has("function")).map(operation -> Ways.sender(
                text(operation, "/x-performed-by/service"), text(operation, "/x-performed-by/function"),
                name(channel(operation)))));
    }

    private Set<String> receivers() {
        return lines(operations("receive", by -> by.has("function")).map(operation -> Ways.receiver(
                text(operation, "/x-performed-by/service"), text(operation, "/x-performed-by/function"),
                name(channel(operation)))));
    }

    private static String name(JsonNode channel) {
        if (channel.has("x-dynamodb-stream")) {
            return Ways.stream(text(channel, "/x-dynamodb-stream/table"));
        }
        return channel.at("/bindings/sns").isMissingNode()
                ? Ways.queue(text(channel, "/address"))
                : Ways.topic(text(channel, "/address"));
    }

    private Stream<JsonNode> channels(String with) {
        return document.path("channels").valueStream().filter(channel -> !channel.at(with).isMissingNode());
    }

    private Stream<JsonNode> operations(String action, Predicate<JsonNode> by) {
        return document.path("operations").valueStream()
                .filter(operation -> text(operation, "/action").equals(action))
                .filter(operation -> by.test(operation.path("x-performed-by")));
    }

    private JsonNode channel(JsonNode operation) {
        return document.at(text(operation, "/channel/$ref").substring(1));
    }

    private static String text(JsonNode node, String pointer) {
        return node.at(pointer).asString();
    }

    private static Set<String> lines(Stream<String> lines) {
        return lines.collect(toCollection(TreeSet::new));
    }
}
