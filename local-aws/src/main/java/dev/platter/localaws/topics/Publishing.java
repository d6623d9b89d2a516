package dev.platter.localaws.topics;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import dev.platter.localaws.query.Parameters;
import dev.platter.localaws.query.Refused;
import dev.platter.localaws.query.Xml;

/** Publish and PublishBatch: checked as a whole first, then fanned out. */
final class Publishing {

    /** 256 KiB, for one message with its attributes and for all of a batch. */
    private static final int MOST_BYTES = 256 * 1024;

    private final Topics topics;
    private final FanningOut fanningOut;
    private final Clock clock;
    private final Supplier<String> ids;

    Publishing(Topics topics, FanningOut fanningOut, Clock clock, Supplier<String> ids) {
        this.topics = topics;
        this.fanningOut = fanningOut;
        this.clock = clock;
        this.ids = ids;
    }

    Xml publish(Parameters call) {
        Topic topic = topics.topic(call.required("TopicArn"));
        Message message = message(call);
        if (message.size() > MOST_BYTES) {
            throw Refused.invalidParameter("Message too long");
        }
        fanOut(topic, List.of(message));
        return Xml.leaf("MessageId", message.id());
    }

    Xml publishBatch(Parameters call) {
        Topic topic = topics.topic(call.required("TopicArn"));
        List<Xml> successful = new ArrayList<>();
        List<Message> messages = new ArrayList<>();
        for (Map.Entry<String, Parameters> entry : PublishedBatch.entries(call).entrySet()) {
            Message message = message(entry.getValue());
            messages.add(message);
            successful.add(Xml.joined(List.of(Xml.leaf("Id", entry.getKey()), Xml.leaf("MessageId", message.id()))));
        }
        if (messages.stream().mapToInt(Message::size).sum() > MOST_BYTES) {
            throw Refused.because("BatchRequestTooLong",
                    "The length of all the batch messages put together is more than the limit.");
        }
        fanOut(topic, messages);
        return Xml.joined(List.of(Xml.list("Successful", successful, entry -> entry), Xml.element("Failed")));
    }

    private Message message(Parameters message) {
        return Message.of(message, ids.get(), clock.instant());
    }

    private void fanOut(Topic topic, List<Message> messages) {
        List<Subscription> subscriptions = topics.of(topic);
        messages.forEach(message -> fanningOut.send(message, subscriptions));
    }
}
