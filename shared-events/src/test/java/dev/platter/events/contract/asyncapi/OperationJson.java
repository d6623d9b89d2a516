package dev.platter.events.contract.asyncapi;

import java.util.List;

import dev.platter.events.EventType;
import dev.platter.events.contract.asyncapi.Flow.Appends;
import dev.platter.events.contract.asyncapi.Flow.Delivers;
import dev.platter.events.contract.asyncapi.Flow.Notifies;
import dev.platter.events.contract.asyncapi.Flow.Receives;
import dev.platter.events.contract.asyncapi.Flow.Relays;
import dev.platter.events.contract.asyncapi.Flow.Tells;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The document's {@code operations}: each is what one function, subscription or bucket does with one channel. */
final class OperationJson {

    static ObjectNode all() {
        ObjectNode operations = Json.object();
        Flows.all().forEach(flow -> add(operations, flow));
        return operations;
    }

    private static void add(ObjectNode operations, Flow flow) {
        switch (flow) {
            case Appends(var service, var function, var to, var events) -> operations.set(function + ".appends",
                    operation("send", to, by(service, "function", function),
                            events.stream().map(EventType::name).toList(),
                            function + " appends to " + to.name() + ", together with what changed"));
            case Tells(var service, var function, var to, var event) -> operations.set(function + ".tells",
                    operation("send", to, by(service, "function", function), List.of(event.name()),
                            function + " tells " + to.name() + ", best effort: some may be lost"));
            case Relays(var service, var function, var from, var to) -> {
                operations.set(function + ".reads", operation("receive", from, by(service, "function", function),
                        function + " reads the stream of " + from.name()));
                operations.set(function + ".publishes", operation("send", to, by(service, "function", function),
                        function + " publishes to " + to.name()));
            }
            case Delivers delivers -> operations.set(delivers.to().name() + ".subscribes", subscription(delivers));
            case Notifies(var service, var bucket, var to) -> operations.set(bucket + ".notifies",
                    operation("send", to, by(service, "bucket", ChannelJson.staged(bucket) + "-{account}"),
                            "S3 tells of each object created in the bucket " + bucket));
            case Receives(var service, var function, var from) -> operations.set(function + ".receives." + from.key(),
                    operation("receive", from, by(service, "function", function),
                            function + " works on " + from.key()));
        }
    }

    private static ObjectNode by(String service, String kind, String name) {
        return Json.object().put("service", service).put(kind, name);
    }

    private static ObjectNode operation(String action, Channel channel, ObjectNode by, String summary) {
        return operation(action, channel, by, ChannelJson.messages(channel), summary);
    }

    private static ObjectNode operation(String action, Channel channel, ObjectNode by, List<String> messages,
            String summary) {
        ObjectNode json = Json.object().put("action", action).put("summary", summary);
        json.set("channel", Json.reference("channels", channel.key()));
        json.set("messages", Json.array(messages.stream()
                .map(name -> Json.reference("channels", channel.key(), "messages", name)).toList()));
        return json.set("x-performed-by", by);
    }

    /** What SNS copies from the topic to the queue; the event comes as it was published, its attributes beside it. */
    private static ObjectNode subscription(Delivers delivers) {
        String queue = ChannelJson.staged(delivers.to().name());
        ObjectNode consumer = Json.object().put("protocol", "sqs");
        consumer.set("endpoint", Json.object().put("name", queue));
        // SNS wants a condition a prefix, in a list; the binding's schema (0.1.0) refuses objects in a list and takes one alone.
        consumer.set("filterPolicy", Json.object("type", Json.object("prefix", prefix(delivers.prefixes()))));
        consumer.put("filterPolicyScope", "MessageAttributes").put("rawMessageDelivery", true);
        consumer.set("redrivePolicy", Json.object("deadLetterQueue",
                Json.object().put("name", ChannelJson.staged(delivers.to().deadLetters()))));

        ObjectNode by = Json.object().put("queue", queue);
        ObjectNode json = operation("receive", delivers.from(), by, ChannelJson.messages(delivers.to()),
                "SNS copies to " + delivers.to().name() + " what begins with "
                        + String.join(" or ", delivers.prefixes()));
        return json.set("bindings", Json.object("sns",
                Json.object("consumers", Json.array(List.of(consumer))).put("bindingVersion", "0.1.0")));
    }

    private static JsonNode prefix(List<String> prefixes) {
        var texts = Json.texts(prefixes.toArray(String[]::new));
        return prefixes.size() == 1 ? texts.get(0) : texts;
    }

    private OperationJson() {}
}
