package dev.platter.events.contract.asyncapi;

import java.util.List;
import java.util.stream.Stream;

import dev.platter.events.EventType;
import dev.platter.events.contract.asyncapi.Channel.EventsTable;
import dev.platter.events.contract.asyncapi.Channel.Queue;
import dev.platter.events.contract.asyncapi.Channel.Topic;
import tools.jackson.databind.node.ObjectNode;

/** The document's {@code channels}, with the SNS and SQS bindings that AsyncAPI defines; for streams there are none. */
final class ChannelJson {

    private static final String STAGED = "platter-{stage}-";

    static ObjectNode all() {
        ObjectNode channels = Json.object();
        Flows.channels().forEach(channel -> channels.set(channel.key(), channel(channel)));
        return channels;
    }

    /** The names of the messages that travel there. */
    static List<String> messages(Channel channel) {
        Stream<String> fromS3 = Flows.notifiedByS3().filter(channel::equals).map(_ -> Messages.OBJECT_CREATED);
        return Stream.concat(Flows.carriedBy(channel).stream().map(EventType::name), fromS3).toList();
    }

    /** The name of a resource in every stage. */
    static String staged(String name) {
        return STAGED + name;
    }

    private static ObjectNode channel(Channel channel) {
        ObjectNode json = switch (channel) {
            case EventsTable table -> stream(table);
            case Topic topic -> described("sns", staged(topic.name()), "SNS topic " + topic.name(),
                    "Whoever wants to know subscribes here.");
            case Queue queue -> described("sqs", staged(queue.name()), "SQS queue " + queue.name(),
                    "Each message succeeds or fails alone; what can never succeed is parked among the dead letters at once.");
        };
        ObjectNode messages = Json.object();
        messages(channel).forEach(name -> messages.set(name, Json.reference("components", "messages", name)));
        json.set("messages", messages);
        return switch (channel) {
            case EventsTable _ -> json;
            case Topic topic -> json.set("bindings", binding(topic));
            case Queue queue -> json.set("bindings", binding(queue));
        };
    }

    private static ObjectNode described(String server, String address, String title, String description) {
        ObjectNode json = Json.object().put("address", address).put("title", title).put("description", description);
        json.set("servers", Json.array(List.of(Json.reference("servers", server))));
        return json.set("parameters", Json.object("stage", Json.reference("components", "parameters", "stage")));
    }

    /** The address is the end of the stream's ARN. The message is the event; where it stands in a record is told beside it. */
    private static ObjectNode stream(EventsTable table) {
        ObjectNode json = described("dynamodb-streams", "table/" + staged(table.name()) + "/stream/{label}",
                "DynamoDB stream of " + table.name(),
                "The outbox: an event is put into this append-only table in the transaction that changes the state.");
        json.withObject("parameters").set("label", Json.reference("components", "parameters", "label"));
        ObjectNode places = Json.object().put("table", staged(table.name())).put("view", "NEW_IMAGE")
                .put("eventName", "INSERT").put("payload", "/dynamodb/NewImage/event/S")
                .put("headers", "/dynamodb/NewImage/type/S");
        return json.set("x-dynamodb-stream", places);
    }

    private static ObjectNode binding(Topic topic) {
        ObjectNode sns = Json.object().put("name", staged(topic.name()));
        sns.set("ordering", Json.object().put("type", "standard"));
        return Json.object("sns", sns.put("bindingVersion", "0.1.0"));
    }

    private static ObjectNode binding(Queue queue) {
        ObjectNode redrive = Json.object("deadLetterQueue", Json.object().put("name", staged(queue.deadLetters())));
        ObjectNode json = Json.object().put("name", staged(queue.name())).put("fifoQueue", false);
        json.set("redrivePolicy", redrive.put("maxReceiveCount", queue.maxReceiveCount()));
        return Json.object("sqs", Json.object("queue", json).put("bindingVersion", "0.2.0"));
    }

    private ChannelJson() {}
}
