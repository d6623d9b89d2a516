package dev.platter.localaws.topics;

import dev.platter.localaws.query.Parameters;
import dev.platter.localaws.query.QueryActions;
import dev.platter.localaws.query.Refused;
import dev.platter.localaws.query.Xml;

/** What a caller can do, by the names of the SNS API. */
final class Actions implements QueryActions {

    private final TopicActions topics;
    private final SubscriptionActions subscriptions;
    private final Publishing publishing;

    Actions(TopicActions topics, SubscriptionActions subscriptions, Publishing publishing) {
        this.topics = topics;
        this.subscriptions = subscriptions;
        this.publishing = publishing;
    }

    @Override
    public Xml perform(String action, Parameters call) {
        return switch (action) {
            case "CreateTopic" -> topics.create(call);
            case "DeleteTopic" -> topics.delete(call);
            case "ListTopics" -> topics.list();
            case "GetTopicAttributes" -> topics.attributes(call);
            case "SetTopicAttributes" -> topics.setAttribute(call);
            case "Subscribe" -> subscriptions.subscribe(call);
            case "Unsubscribe" -> subscriptions.unsubscribe(call);
            case "ListSubscriptions" -> subscriptions.list();
            case "ListSubscriptionsByTopic" -> subscriptions.listByTopic(call);
            case "GetSubscriptionAttributes" -> subscriptions.attributes(call);
            case "SetSubscriptionAttributes" -> subscriptions.setAttribute(call);
            case "Publish" -> publishing.publish(call);
            case "PublishBatch" -> publishing.publishBatch(call);
            default -> throw Refused.unknownAction(action);
        };
    }
}
