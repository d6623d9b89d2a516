package dev.platter.events.contract.asyncapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import dev.platter.events.EventType;
import dev.platter.events.EventTypes;
import dev.platter.events.contract.CheckedIn;
import dev.platter.events.contract.Golden;
import dev.platter.events.contract.JsonText;
import tools.jackson.databind.node.ObjectNode;

/** The document's {@code components/messages}: one for each type of event in each version, and S3's. */
final class Messages {

    static final String OBJECT_CREATED = "s3.object-created";

    private static final Path S3 = Path.of("src/test/resources/asyncapi");
    private static final Map<String, String> NOT_SENT = Map.of("no-producer-yet",
            "The contract holds, but no function sends this event so far.");

    static ObjectNode json() {
        ObjectNode messages = Json.object();
        List<Golden> golden = CheckedIn.goldenEvents();
        Map<String, String> summaries = Summaries.ofTypes();
        for (EventType type : EventTypes.all()) {
            Stream<Golden> examples = golden.stream().filter(event -> event.type().equals(type.name()));
            String summary = Objects.requireNonNull(summaries.get(type.name()),
                    () -> type.name() + " is not in the README");
            messages.set(type.name(), message(type, summary, examples));
        }
        return messages.set(OBJECT_CREATED, objectCreated());
    }

    private static ObjectNode message(EventType type, String summary, Stream<Golden> golden) {
        ObjectNode message = Json.object().put("name", type.name()).put("title", type.data().getSimpleName())
                .put("summary", summary).put("contentType", "application/cloudevents+json");
        if (!Flows.isSent(type)) {
            message.setAll(Json.tags(NOT_SENT));
        }
        message.set("correlationId", Json.object().put("location", "$message.payload#/correlationid"));
        message.set("headers", headers(type));
        message.set("payload", payload(type));
        return message.set("examples", Json.array(golden.map(event -> example(type, event)).toList()));
    }

    /** SNS and SQS: message attributes; the stream: the item's own attributes. */
    private static ObjectNode headers(EventType type) {
        ObjectNode attribute = Json.constant(type.name()).put("description",
                "Subscriptions filter on its prefix `" + type.prefix()
                        + "`, so that a version they do not know reaches them.");
        ObjectNode headers = Json.object().put("type", "object");
        headers.set("properties", Json.object("type", attribute));
        return headers.set("required", Json.texts("type"));
    }

    private static ObjectNode payload(EventType type) {
        ObjectNode own = Json.object();
        own.set("type", Json.object().put("const", type.name()));
        own.set("dataschema", Json.object().put("const", type.schema().toString()));
        own.set("data", Json.reference("components", "schemas", type.name()));
        return Json.object("allOf", Json.array(List.of(
                Json.reference("components", "schemas", Schemas.ENVELOPE), Json.object("properties", own))));
    }

    private static ObjectNode example(EventType type, Golden golden) {
        ObjectNode example = Json.object().put("name", golden.name());
        example.set("headers", Json.object().put("type", type.name()));
        return example.set("payload", JsonText.parse(golden.json()));
    }

    private static ObjectNode objectCreated() {
        ObjectNode message = Json.object().put("name", OBJECT_CREATED).put("title", "S3 event notification")
                .put("summary", "somebody uploaded a file")
                .put("description",
                        "S3 tells it in words of its own, of which this is what we read. The `s3:TestEvent` that it sends "
                                + "once, when it is set up, is let pass.")
                .put("contentType", "application/json");
        message.set("payload", JsonText.parse(text("s3-object-created.schema.json")));
        ObjectNode example = Json.object().put("name", "a-photo");
        example.set("payload", JsonText.parse(text("s3-object-created.example.json")));
        return message.set("examples", Json.array(List.of(example)));
    }

    private static String text(String name) {
        try {
            return Files.readString(S3.resolve(name));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Messages() {}
}
