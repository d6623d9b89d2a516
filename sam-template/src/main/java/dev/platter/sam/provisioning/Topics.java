package dev.platter.sam.provisioning;

import java.util.HashMap;
import java.util.Map;

import dev.platter.sam.Placement;
import dev.platter.sam.model.Resource;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sns.SnsClient;

/** Topics and the queues subscribed to them; SNS itself answers a repeated request with what is there. */
final class Topics {

    private final SnsClient sns;
    private final Placement placement;

    Topics(SnsClient sns, Placement placement) {
        this.sns = sns;
        this.placement = placement;
    }

    String make(Resource.Topic topic) {
        return sns.createTopic(request -> request.name(placement.fill(topic.name())).attributes(topic.attributes()))
                .topicArn();
    }

    String subscribe(
            Resource.Subscription subscription, String topicArn, String queueArn, @Nullable String deadLettersArn) {
        return sns.subscribe(request -> request.topicArn(topicArn)
                .protocol("sqs")
                .endpoint(queueArn)
                .attributes(attributes(subscription, deadLettersArn))
                .returnSubscriptionArn(true))
                .subscriptionArn();
    }

    private Map<String, String> attributes(Resource.Subscription subscription, @Nullable String deadLettersArn) {
        Map<String, String> attributes = new HashMap<>();
        attributes.put("RawMessageDelivery", Boolean.toString(subscription.raw()));
        if (subscription.filterPolicy() != null) {
            attributes.put("FilterPolicyScope", subscription.filterPolicyScope());
            attributes.put("FilterPolicy", placement.fill(subscription.filterPolicy()));
        }
        if (deadLettersArn != null) {
            attributes.put("RedrivePolicy", """
                    {"deadLetterTargetArn":"%s"}""".formatted(deadLettersArn));
        }
        return attributes;
    }
}
