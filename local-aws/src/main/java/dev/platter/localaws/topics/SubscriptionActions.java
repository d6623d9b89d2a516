package dev.platter.localaws.topics;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.platter.localaws.query.Parameters;
import dev.platter.localaws.query.Refused;
import dev.platter.localaws.query.Xml;
import dev.platter.localaws.queues.QueueArn;

/** Subscribing queues to topics. */
final class SubscriptionActions {

    private final Topics topics;
    private final String accountId;

    SubscriptionActions(Topics topics, String accountId) {
        this.topics = topics;
        this.accountId = accountId;
    }

    Xml subscribe(Parameters call) {
        String protocol = call.required("Protocol");
        if (!protocol.equals("sqs")) {
            throw Refused.invalidParameter("the protocol %s is not here, only sqs".formatted(protocol));
        }
        Subscription subscription = topics.subscribe(
                call.required("TopicArn"),
                queue(call.required("Endpoint")),
                SubscriptionAttributes.of(call.map("Attributes")));
        return Xml.leaf("SubscriptionArn", subscription.arn());
    }

    private static QueueArn queue(String endpoint) {
        try {
            return QueueArn.parse(endpoint);
        } catch (IllegalArgumentException fault) {
            throw Refused.invalidParameter("Endpoint: " + fault.getMessage());
        }
    }

    Xml unsubscribe(Parameters call) {
        topics.unsubscribe(call.required("SubscriptionArn"));
        return Xml.NOTHING;
    }

    Xml list() {
        return listed(topics.subscriptions());
    }

    Xml listByTopic(Parameters call) {
        return listed(topics.of(topics.topic(call.required("TopicArn"))));
    }

    private Xml listed(List<Subscription> subscriptions) {
        return Xml.list("Subscriptions", subscriptions, subscription -> Xml.joined(List.of(
                Xml.leaf("SubscriptionArn", subscription.arn()),
                Xml.leaf("TopicArn", subscription.topicArn()),
                Xml.leaf("Owner", accountId),
                Xml.leaf("Protocol", "sqs"),
                Xml.leaf("Endpoint", subscription.queue().toString()))));
    }

    Xml attributes(Parameters call) {
        Subscription subscription = topics.subscription(call.required("SubscriptionArn"));
        Map<String, String> attributes = new TreeMap<>(Map.of("RawMessageDelivery", "false"));
        attributes.putAll(subscription.attributes().given());
        attributes.put("SubscriptionArn", subscription.arn());
        attributes.put("TopicArn", subscription.topicArn());
        attributes.put("Owner", accountId);
        attributes.put("Protocol", "sqs");
        attributes.put("Endpoint", subscription.queue().toString());
        attributes.put("PendingConfirmation", "false");
        attributes.put("ConfirmationWasAuthenticated", "true");
        return Xml.map("Attributes", attributes);
    }

    Xml setAttribute(Parameters call) {
        topics.setSubscriptionAttribute(
                call.required("SubscriptionArn"),
                call.required("AttributeName"),
                call.values().getOrDefault("AttributeValue", ""));
        return Xml.NOTHING;
    }
}
