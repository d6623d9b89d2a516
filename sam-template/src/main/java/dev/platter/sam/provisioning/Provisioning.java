package dev.platter.sam.provisioning;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import dev.platter.sam.Placement;
import dev.platter.sam.Templates;
import dev.platter.sam.model.Resource;
import dev.platter.sam.yaml.ResourceId;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;

/** One run over some templates. A resource is made when it is first needed, so what it refers to comes before it. */
final class Provisioning {

    private final Templates templates;
    private final Placement placement;
    private final Tables tables;
    private final Queues queues;
    private final Topics topics;
    private final Buckets buckets;
    private final Identities identities;
    private final Map<ResourceId, String> arns = new HashMap<>();
    private final Deque<ResourceId> underWay = new ArrayDeque<>();

    Provisioning(ProvisioningClients clients, BucketSettings settings, Templates templates, Placement placement) {
        this.templates = templates;
        this.placement = placement;
        this.tables = new Tables(clients.dynamoDb(), placement);
        this.queues = new Queues(clients.sqs(), placement);
        this.topics = new Topics(clients.sns(), placement);
        this.buckets = new Buckets(clients.s3(), settings, placement);
        this.identities = new Identities(clients.ses(), placement);
    }

    void make(Resource resource) {
        arn(resource.id());
    }

    /** As the endpoint itself names the resource, which is made first if it has not been yet. */
    private String arn(ResourceId id) {
        String known = arns.get(id);
        if (known != null) {
            return known;
        }
        if (underWay.contains(id)) {
            throw new ResourceFailed(id, new IllegalStateException("waits for itself, through " + underWay));
        }
        underWay.push(id);
        String arn = made(templates.resource(id));
        underWay.pop();
        arns.put(id, arn);
        return arn;
    }

    private @Nullable String arnOrNull(@Nullable ResourceId id) {
        return id == null ? null : arn(id);
    }

    private String made(Resource resource) {
        try {
            return switch (resource) {
                case Resource.Table table -> tables.make(table);
                case Resource.Queue queue -> queues.make(queue, deadLetters(queue));
                case Resource.Topic topic -> topics.make(topic);
                case Resource.Subscription subscription -> topics.subscribe(
                        subscription,
                        arn(subscription.topic()),
                        arn(subscription.queue()),
                        arnOrNull(subscription.deadLetters()));
                case Resource.Bucket bucket -> buckets.make(bucket, this::arn);
                case Resource.EmailIdentity identity -> identities.make(identity);
                case Resource.ServerlessFunction _,Resource.QueueSource _,Resource.StreamSource _,Resource.Schedule _,Resource.HttpApi _,Resource.ApiStage _,Resource.Integration _,Resource.Authorizer _,Resource.Route _,Resource.WithoutLocalEffect _ ->
                    "nothing of its own at " + placement.region();
            };
        } catch (SdkException e) {
            throw new ResourceFailed(resource.id(), e);
        }
    }

    private @Nullable String deadLetters(Resource.Queue queue) {
        Resource.Queue.Redrive redrive = queue.redrive();
        return redrive == null ? null : arn(redrive.deadLetters());
    }
}
