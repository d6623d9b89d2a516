package dev.platter.sam.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.platter.sam.yaml.ResourceId;
import org.jspecify.annotations.Nullable;

/** AWS::SQS::Queue, AWS::SNS::Topic and AWS::SNS::Subscription. */
final class ReadMessaging {

    static final Shape QUEUE = Shape.of(
            "QueueName",
            "VisibilityTimeout",
            "MessageRetentionPeriod",
            "ReceiveMessageWaitTimeSeconds",
            "DelaySeconds",
            "FifoQueue",
            "ContentBasedDeduplication",
            "RedrivePolicy")
            .heededOnlyOnAws(Map.of(
                    "MessageRetentionPeriod", "nothing here lives for days; ElasticMQ ignores it with a warning",
                    "SqsManagedSseEnabled", "encryption at rest changes no answer; ElasticMQ refuses it",
                    "KmsMasterKeyId", "encryption at rest changes no answer",
                    "RedriveAllowPolicy", "only forbids other queues; ElasticMQ refuses it",
                    "DeduplicationScope", "ElasticMQ refuses it",
                    "FifoThroughputLimit", "a limit that nothing here reaches",
                    "Tags", "read by nobody here"));
    static final Shape TOPIC = Shape.of("TopicName", "FifoTopic", "ContentBasedDeduplication")
            .heededOnlyOnAws(Map.of(
                    "KmsMasterKeyId", "encryption at rest changes no answer",
                    "TracingConfig", "no traces are collected here",
                    "DisplayName", "read by nobody here",
                    "Tags", "read by nobody here"));
    static final Shape SUBSCRIPTION = Shape.of(
            "TopicArn",
            "Protocol",
            "Endpoint",
            "RawMessageDelivery",
            "FilterPolicy",
            "FilterPolicyScope",
            "RedrivePolicy");
    private static final String TYPE_OF_QUEUE = "AWS::SQS::Queue";
    private static final String TARGET = "deadLetterTargetArn";

    private ReadMessaging() {}

    static Resource.Queue queue(Properties queue) {
        Map<String, String> attributes = new LinkedHashMap<>();
        number(queue, "VisibilityTimeout", 0, 43_200, attributes);
        number(queue, "ReceiveMessageWaitTimeSeconds", 0, 20, attributes);
        number(queue, "DelaySeconds", 0, 900, attributes);
        flags(queue, attributes, "FifoQueue", "ContentBasedDeduplication");
        return new Resource.Queue(queue.subject(), queue.text("QueueName"), attributes, redrive(queue));
    }

    static Resource.Topic topic(Properties topic) {
        Map<String, String> attributes = new LinkedHashMap<>();
        flags(topic, attributes, "FifoTopic", "ContentBasedDeduplication");
        return new Resource.Topic(topic.subject(), topic.text("TopicName"), attributes);
    }

    static Resource.Subscription subscription(Properties subscription) {
        subscription.oneOf("Protocol", "sqs");
        return new Resource.Subscription(
                subscription.subject(),
                subscription.resource("TopicArn", "AWS::SNS::Topic"),
                subscription.resource("Endpoint", TYPE_OF_QUEUE),
                subscription.flag("RawMessageDelivery"),
                subscription.has("FilterPolicy") ? subscription.json("FilterPolicy") : null,
                subscription.has("FilterPolicyScope")
                        ? subscription.oneOf("FilterPolicyScope", "MessageAttributes", "MessageBody")
                        : "MessageAttributes",
                deadLetters(subscription));
    }

    private static @Nullable ResourceId deadLetters(Properties subscription) {
        return subscription.has("RedrivePolicy")
                ? subscription.nested("RedrivePolicy", Shape.of(TARGET)).resource(TARGET, TYPE_OF_QUEUE)
                : null;
    }

    private static Resource.Queue.@Nullable Redrive redrive(Properties queue) {
        if (!queue.has("RedrivePolicy")) {
            return null;
        }
        Properties policy = queue.nested("RedrivePolicy", Shape.of(TARGET, "maxReceiveCount"));
        return new Resource.Queue.Redrive(
                policy.resource(TARGET, TYPE_OF_QUEUE), policy.whole("maxReceiveCount", 1, 1000));
    }

    private static void number(Properties owner, String name, int least, int most, Map<String, String> attributes) {
        if (owner.has(name)) {
            attributes.put(name, Integer.toString(owner.whole(name, least, most)));
        }
    }

    private static void flags(Properties owner, Map<String, String> attributes, String... names) {
        List.of(names).stream().filter(owner::flag).forEach(name -> attributes.put(name, "true"));
    }
}
