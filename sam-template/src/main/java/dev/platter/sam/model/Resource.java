package dev.platter.sam.model;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import dev.platter.sam.yaml.ResourceId;
import org.jspecify.annotations.Nullable;

/**
 * A resource of a template. Names may hold <code>${…}</code>, which a placement fills; what refers to another resource holds
 * its id, since only the endpoint knows its ARN.
 */
public sealed interface Resource {

    ResourceId id();

    /**
     * A DynamoDB table, billed by request.
     *
     * @param keyTypes by attribute name: {@code S}, {@code N} or {@code B}
     * @param streamView what each stream record shows, or {@code null} without a stream
     * @param expiryAttribute holds the epoch second after which an item may go, or {@code null}
     */
    record Table(
            ResourceId id,
            String name,
            Map<String, String> keyTypes,
            List<Key> keys,
            List<Index> indexes,
            @Nullable String streamView,
            @Nullable String expiryAttribute)
            implements
                Resource {

        /**
         * @param type {@code HASH} or {@code RANGE}
         */
        public record Key(String attribute, String type) {}

        /**
         * @param projection {@code ALL}, {@code KEYS_ONLY} or {@code INCLUDE}
         * @param included the attributes that {@code INCLUDE} adds
         */
        public record Index(String name, List<Key> keys, String projection, List<String> included) {}
    }

    /**
     * An SQS queue.
     *
     * @param attributes by the API's own names, redrive aside: {@code VisibilityTimeout}, {@code FifoQueue}, …
     */
    record Queue(ResourceId id, String name, Map<String, String> attributes, @Nullable Redrive redrive)
            implements
                Resource {

        public record Redrive(ResourceId deadLetters, int maxReceiveCount) {}
    }

    /**
     * An SNS topic.
     *
     * @param attributes by the API's own names, {@code FifoTopic}, …
     */
    record Topic(ResourceId id, String name, Map<String, String> attributes) implements Resource {}

    /**
     * A queue's subscription to a topic.
     *
     * @param filterPolicy as JSON, or {@code null} when everything passes
     * @param filterPolicyScope {@code MessageAttributes} or {@code MessageBody}
     */
    record Subscription(
            ResourceId id,
            ResourceId topic,
            ResourceId queue,
            boolean raw,
            @Nullable String filterPolicy,
            String filterPolicyScope,
            @Nullable ResourceId deadLetters)
            implements
                Resource {}

    record Bucket(ResourceId id, String name, List<Notification> notifications, List<Cors> cors) implements Resource {

        /** Which events a queue is told of; prefix and suffix of the key are empty when any will do. */
        public record Notification(ResourceId queue, List<String> events, String prefix, String suffix) {}

        public record Cors(
                List<String> origins,
                List<String> methods,
                List<String> headers,
                List<String> exposedHeaders,
                Duration maxAge) {}
    }

    /**
     * An identity that mails may be sent in the name of.
     *
     * @param identity an address, or a domain
     */
    record EmailIdentity(ResourceId id, String identity) implements Resource {}

    /**
     * A Lambda function.
     *
     * @param definition the bean it runs, as SPRING_CLOUD_FUNCTION_DEFINITION says
     * @param environment the variables that the bean reads
     * @param unanswered what becomes of events that nobody waits for an answer to
     */
    record ServerlessFunction(
            ResourceId id,
            String name,
            String definition,
            Duration timeout,
            Map<String, String> environment,
            OnLambda onLambda,
            Unanswered unanswered)
            implements
                Resource {

        /**
         * What only Lambda's own runtime needs.
         *
         * @param handler {@code package.Class::method}, or empty
         * @param archive its path, seen from the template's folder, or empty
         * @param megabytes of memory
         * @param variables all that the template sets
         * @param logFormat {@code Text} or {@code JSON}
         */
        public record OnLambda(
                String handler, String archive, int megabytes, Map<String, String> variables, String logFormat) {}

        /**
         * How often Lambda tries again what failed, and whom it tells when it gives up.
         *
         * @param maximumRetryAttempts 0 to 2
         * @param onFailureQueue {@code null} when nobody is told
         */
        public record Unanswered(int maximumRetryAttempts, @Nullable ResourceId onFailureQueue) {}
    }

    /** A queue that triggers a function. */
    record QueueSource(
            ResourceId id,
            ResourceId function,
            ResourceId queue,
            int batchSize,
            Duration batchingWindow,
            @Nullable Integer maximumConcurrency,
            boolean reportsItemFailures)
            implements
                Resource {}

    /**
     * A table's stream that triggers a function.
     *
     * @param maximumRetryAttempts -1 is without limit
     */
    record StreamSource(
            ResourceId id,
            ResourceId function,
            ResourceId table,
            String startingPosition,
            int batchSize,
            Duration batchingWindow,
            int maximumRetryAttempts,
            int maximumRecordAgeInSeconds,
            boolean reportsItemFailures,
            @Nullable ResourceId onFailureBucket)
            implements
                Resource {}

    /**
     * A rule of EventBridge that runs a function by the clock.
     *
     * @param expression {@code rate(…)} or {@code cron(…)}, read already
     */
    record Schedule(ResourceId id, String name, String expression, boolean enabled, ResourceId function)
            implements
                Resource {}

    /**
     * An HTTP API.
     *
     * @param cors which pages of elsewhere may call it, or {@code null} if none may
     */
    record HttpApi(ResourceId id, @Nullable Cors cors) implements Resource {

        /**
         * @param credentials whether cookies may come along
         */
        public record Cors(
                List<String> origins,
                List<String> methods,
                List<String> headers,
                List<String> exposedHeaders,
                Duration maxAge,
                boolean credentials) {}
    }

    /**
     * What an HTTP API lets through.
     *
     * @param usual of every route that has no throttle of its own
     * @param ofRoutes by route key
     */
    record ApiStage(ResourceId id, ResourceId api, Throttle usual, Map<String, Throttle> ofRoutes)
            implements
                Resource {

        /**
         * Of one route, for all its callers together.
         *
         * @param rate requests a second
         * @param burst requests at once
         */
        public record Throttle(int rate, int burst) {}
    }

    record Integration(ResourceId id, ResourceId api, ResourceId function) implements Resource {}

    record Authorizer(ResourceId id, ResourceId api) implements Resource {}

    record Route(
            ResourceId id,
            ResourceId api,
            String routeKey,
            @Nullable ResourceId authorizer,
            List<String> scopes,
            ResourceId integration)
            implements
                Resource {}

    /** Without effect outside AWS: a role, an alarm, a policy, a log group, a parameter already followed. */
    record WithoutLocalEffect(ResourceId id, String type) implements Resource {}
}
