package dev.platter.localaws.topics;

import dev.platter.localaws.queues.QueueArn;

/** A queue that is told of a topic's messages. */
record Subscription(String arn, String topicArn, QueueArn queue, SubscriptionAttributes attributes) {

    Subscription with(SubscriptionAttributes changed) {
        return new Subscription(arn, topicArn, queue, changed);
    }

    boolean wants(Message message) {
        return attributes.filter().accepts(message.attributes());
    }
}
