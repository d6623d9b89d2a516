package dev.platter.localaws.topics;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import dev.platter.localaws.query.Parameters;
import dev.platter.localaws.query.Refused;
import dev.platter.localaws.query.Xml;

/** Creating, reading and deleting topics. */
final class TopicActions {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,256}");

    /** Those that change nothing here. */
    private static final Set<String> KEPT_ATTRIBUTES = Set.of("DisplayName", "Policy", "KmsMasterKeyId",
            "TracingConfig", "SignatureVersion", "DeliveryPolicy");

    private final Topics topics;
    private final String region;
    private final String accountId;

    TopicActions(Topics topics, String region, String accountId) {
        this.topics = topics;
        this.region = region;
        this.accountId = accountId;
    }

    Xml create(Parameters call) {
        String name = call.required("Name");
        if (!NAME.matcher(name).matches()) {
            throw Refused.invalidParameter("Topic Name");
        }
        if (call.has("Tags")) {
            throw Refused.invalidParameter("Tags are not here");
        }
        Map<String, String> attributes = call.map("Attributes");
        attributes.keySet().forEach(TopicActions::mustBeKept);
        Topic topic = topics.create("arn:aws:sns:%s:%s:%s".formatted(region, accountId, name), attributes);
        return Xml.leaf("TopicArn", topic.arn());
    }

    Xml delete(Parameters call) {
        topics.delete(call.required("TopicArn"));
        return Xml.NOTHING;
    }

    Xml list() {
        return Xml.list("Topics", topics.all(), topic -> Xml.leaf("TopicArn", topic.arn()));
    }

    Xml attributes(Parameters call) {
        Topic topic = topics.topic(call.required("TopicArn"));
        Map<String, String> attributes = new TreeMap<>(topic.attributes());
        attributes.put("TopicArn", topic.arn());
        attributes.put("Owner", accountId);
        attributes.put("SubscriptionsConfirmed", String.valueOf(topics.of(topic).size()));
        attributes.put("SubscriptionsPending", "0");
        attributes.put("SubscriptionsDeleted", "0");
        return Xml.map("Attributes", attributes);
    }

    Xml setAttribute(Parameters call) {
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
}
