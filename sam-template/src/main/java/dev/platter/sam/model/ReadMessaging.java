package dev.platter.sam.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

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

    /** A queue's, or that of a person, who reads no mail from here. */
    static Resource subscription(Properties subscription) {
        return subscription.the("Protocol").oneOf("sqs", "email").equals("sqs")
                ? ofQueue(subscription)
                : new Resource.WithoutLocalEffect(subscription.subject(), "AWS::SNS::Subscription");
    }

    private static Resource.Subscription ofQueue(Properties subscription) {
        return new Resource.Subscription(
                subscription.subject(),
                subscription.the("TopicArn").resource("AWS::SNS::Topic"),
                subscription.the("Endpoint").resource(TYPE_OF_QUEUE),
                subscription.flag("RawMessageDelivery"),
                subscription.find("FilterPolicy").map(Property::json).orElse(null),
                subscription.find("FilterPolicyScope")
                        .map(scope -> scope.oneOf("MessageAttributes", "MessageBody"))
                        .orElse("MessageAttributes"),
                subscription.find("RedrivePolicy")
                        .map(policy -> policy.fields(Shape.of(TARGET)).the(TARGET).resource(TYPE_OF_QUEUE))
                        .orElse(null));
    }

    private static Resource.Queue.@Nullable Redrive redrive(Properties queue) {
        return queue.find("RedrivePolicy")
                .map(policy -> policy.fields(Shape.of(TARGET, "maxReceiveCount")))
                .map(policy -> new Resource.Queue.Redrive(
                        policy.the(TARGET).resource(TYPE_OF_QUEUE), policy.the("maxReceiveCount").whole(1, 1000)))
                .orElse(null);
    }

    private static void number(Properties owner, String name, int least, int most, Map<String, String> attributes) {
        owner.find(name).ifPresent(number -> attributes.put(name, Integer.toString(number.whole(least, most))));
    }

    private static void flags(Properties owner, Map<String, String> attributes, String... names) {
        Stream.of(names).filter(owner::flag).forEach(name -> attributes.put(name, "true"));
    }
}
