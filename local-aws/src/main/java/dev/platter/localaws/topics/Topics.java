package dev.platter.localaws.topics;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;

import dev.platter.localaws.query.Refused;
import dev.platter.localaws.queues.QueueArn;

/** The topics and subscriptions that there are. */
final class Topics {

    private final Map<String, Topic> topics = new ConcurrentSkipListMap<>();
    private final Map<String, Subscription> subscriptions = new ConcurrentSkipListMap<>();
    private final Supplier<String> ids;

    Topics(Supplier<String> ids) {
        this.ids = ids;
    }

    /** Creates a topic; one of that name stays, if it has these attributes. */
    synchronized Topic create(String arn, Map<String, String> attributes) {
        Topic topic = topics.computeIfAbsent(arn, name -> new Topic(name, attributes));
        if (!topic.attributes().entrySet().containsAll(attributes.entrySet())) {
            throw Refused.invalidParameter("Attributes Reason: Topic already exists with different attributes");
        }
        return topic;
    }

    void delete(String arn) {
        topics.remove(arn);
        subscriptions.values().removeIf(subscription -> subscription.topicArn().equals(arn));
    }

    Topic topic(String arn) {
        Topic topic = topics.get(arn);
        if (topic == null) {
            throw Refused.notFound("Topic " + arn);
        }
        return topic;
    }

    List<Topic> all() {
        return List.copyOf(topics.values());
    }

    void setTopicAttribute(String arn, String name, String value) {
        topics.put(arn, topic(arn).with(name, value));
    }

    /** Subscribes a queue; if it is already, with these attributes, that subscription stays. */
    synchronized Subscription subscribe(String topicArn, QueueArn queue, SubscriptionAttributes attributes) {
        for (Subscription subscription : of(topic(topicArn))) {
            if (subscription.queue().equals(queue)) {
                return unchanged(subscription, attributes);
            }
        }
        Subscription subscription = new Subscription(topicArn + ":" + ids.get(), topicArn, queue, attributes);
        subscriptions.put(subscription.arn(), subscription);
        return subscription;
    }

    private static Subscription unchanged(Subscription subscription, SubscriptionAttributes attributes) {
        if (!subscription.attributes().equals(attributes)) {
            throw Refused.invalidParameter("Attributes Reason: Subscription already exists with different attributes");
        }
        return subscription;
    }

    void unsubscribe(String arn) {
        subscriptions.remove(arn);
    }

    Subscription subscription(String arn) {
        Subscription subscription = subscriptions.get(arn);
        if (subscription == null) {
            throw Refused.notFound("Subscription " + arn);
        }
        return subscription;
    }

    void setSubscriptionAttribute(String arn, String name, String value) {
        Subscription subscription = subscription(arn);
        subscriptions.put(arn, subscription.with(subscription.attributes().with(name, value)));
    }

    List<Subscription> subscriptions() {
        return List.copyOf(subscriptions.values());
    }

    List<Subscription> of(Topic topic) {
        return subscriptions().stream()
                .filter(subscription -> subscription.topicArn().equals(topic.arn()))
                .toList();
    }
}
