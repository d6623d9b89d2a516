package dev.platter.localaws.topics;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import dev.platter.localaws.queues.QueueArn;

/** What a caller can do, by the names of the SNS API. */
final class Actions {

    private static final Pattern TOPIC_NAME = Pattern.compile("[A-Za-z0-9_-]{1,256}");

    /** Those that change nothing here. */
    private static final Set<String> KEPT_ATTRIBUTES = Set.of("DisplayName", "Policy", "KmsMasterKeyId",
            "TracingConfig", "SignatureVersion", "DeliveryPolicy");

    private final Topics topics;
    private final Publishing publishing;
    private final String region;
    private final String accountId;

    Actions(Topics topics, Publishing publishing, String region, String accountId) {
        this.topics = topics;
        this.publishing = publishing;
        this.region = region;
        this.accountId = accountId;
    }

    /** Does it, and answers what belongs into the result element. */
    Xml perform(String action, Parameters call) {
        return switch (action) {
            case "CreateTopic" -> createTopic(call);
            case "DeleteTopic" -> deleteTopic(call);
            case "ListTopics" -> Xml.list("Topics", topics.all(), topic -> Xml.leaf("TopicArn", topic.arn()));
            case "GetTopicAttributes" -> topicAttributes(topics.topic(call.required("TopicArn")));
            case "SetTopicAttributes" -> setTopicAttributes(call);
            case "Subscribe" -> subscribe(call);
            case "Unsubscribe" -> unsubscribe(call);
            case "ListSubscriptions" -> listed(topics.subscriptions());
            case "ListSubscriptionsByTopic" -> listed(topics.of(topics.topic(call.required("TopicArn"))));
            case "GetSubscriptionAttributes" -> subscriptionAttributes(call);
            case "SetSubscriptionAttributes" -> setSubscriptionAttributes(call);
            case "Publish" -> publishing.publish(call);
            case "PublishBatch" -> publishing.publishBatch(call);
            default -> throw Refused.unknownAction(action);
        };
    }

    private Xml createTopic(Parameters call) {
        String name = call.required("Name");
        if (!TOPIC_NAME.matcher(name).matches()) {
            throw Refused.invalidParameter("Topic Name");
        }
        if (call.has("Tags")) {
            throw Refused.invalidParameter("Tags are not here");
        }
        Map<String, String> attributes = call.map("Attributes");
        attributes.keySet().forEach(Actions::mustBeKept);
        Topic topic = topics.create("arn:aws:sns:%s:%s:%s".formatted(region, accountId, name), attributes);
        return Xml.leaf("TopicArn", topic.arn());
    }

    private Xml deleteTopic(Parameters call) {
        topics.delete(call.required("TopicArn"));
        return Xml.NOTHING;
    }

    private Xml topicAttributes(Topic topic) {
        Map<String, String> attributes = new TreeMap<>(topic.attributes());
        attributes.put("TopicArn", topic.arn());
        attributes.put("Owner", accountId);
        attributes.put("SubscriptionsConfirmed", String.valueOf(topics.of(topic).size()));
        attributes.put("SubscriptionsPending", "0");
        attributes.put("SubscriptionsDeleted", "0");
        return Xml.map("Attributes", attributes);
    }

    private Xml setTopicAttributes(Parameters call) {
        String name = call.required("AttributeName");
        mustBeKept(name);
        topics.setTopicAttribute(call.required("TopicArn"), name, call.values().getOrDefault("AttributeValue", ""));
        return Xml.NOTHING;
    }

    private static void mustBeKept(String attribute) {
        if (!KEPT_ATTRIBUTES.contains(attribute)) {
            throw Refused.invalidParameter("AttributeName: %s is not here".formatted(attribute));
        }
    }

    private Xml subscribe(Parameters call) {
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

    private Xml unsubscribe(Parameters call) {
        topics.unsubscribe(call.required("SubscriptionArn"));
        return Xml.NOTHING;
    }

    private Xml listed(List<Subscription> subscriptions) {
        return Xml.list("Subscriptions", subscriptions, subscription -> Xml.joined(List.of(
                Xml.leaf("SubscriptionArn", subscription.arn()),
                Xml.leaf("TopicArn", subscription.topicArn()),
                Xml.leaf("Owner", accountId),
                Xml.leaf("Protocol", "sqs"),
                Xml.leaf("Endpoint", subscription.queue().toString()))));
    }

    private Xml subscriptionAttributes(Parameters call) {
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

    private Xml setSubscriptionAttributes(Parameters call) {
        topics.setSubscriptionAttribute(
                call.required("SubscriptionArn"),
                call.required("AttributeName"),
                call.values().getOrDefault("AttributeValue", ""));
        return Xml.NOTHING;
    }
}
