package dev.platter.sam;

import java.util.function.Function;
import java.util.stream.Stream;

import dev.platter.sam.model.Resource;
import dev.platter.sam.model.Resource.ServerlessFunction.Unanswered;
import dev.platter.sam.yaml.ResourceId;
import org.jspecify.annotations.Nullable;

/** Puts beside each function of a service what its templates say elsewhere: mappings and routes. */
final class Bindings {

    private final Templates templates;
    private final String service;

    Bindings(Templates templates, String service) {
        this.templates = templates;
        this.service = service;
    }

    ServiceBindings resolved() {
        return new ServiceBindings(
                service, all(Resource.ServerlessFunction.class).map(this::binding).toList(), cors());
    }

    private @Nullable HttpCors cors() {
        return all(Resource.HttpApi.class).flatMap(api -> Stream.ofNullable(api.cors())).findFirst().map(Bindings::cors)
                .orElse(null);
    }

    private static HttpCors cors(Resource.HttpApi.Cors cors) {
        return new HttpCors(cors.origins(), cors.methods(), cors.headers(), cors.exposedHeaders(), cors.maxAge(),
                cors.credentials());
    }

    private FunctionBinding binding(Resource.ServerlessFunction function) {
        return new FunctionBinding(
                function.definition(),
                function.timeout(),
                function.environment(),
                of(function, Resource.QueueSource.class, Resource.QueueSource::function)
                        .map(this::trigger)
                        .toList(),
                of(function, Resource.StreamSource.class, Resource.StreamSource::function)
                        .map(this::trigger)
                        .toList(),
                of(function, Resource.Route.class, this::functionOf)
                        .map(Bindings::route)
                        .toList(),
                of(function, Resource.Schedule.class, Resource.Schedule::function)
                        .filter(Resource.Schedule::enabled)
                        .map(schedule -> trigger(schedule, function.unanswered()))
                        .toList());
    }

    private QueueTrigger trigger(Resource.QueueSource source) {
        return new QueueTrigger(
                name(source.queue()),
                source.batchSize(),
                source.batchingWindow(),
                source.maximumConcurrency(),
                source.reportsItemFailures());
    }

    private StreamTrigger trigger(Resource.StreamSource source) {
        ResourceId bucket = source.onFailureBucket();
        return new StreamTrigger(
                name(source.table()),
                StartingPosition.valueOf(source.startingPosition()),
                source.batchSize(),
                source.batchingWindow(),
                source.maximumRetryAttempts(),
                source.reportsItemFailures(),
                bucket == null ? null : name(bucket));
    }

    private ScheduleTrigger trigger(Resource.Schedule schedule, Unanswered unanswered) {
        ResourceId queue = unanswered.onFailureQueue();
        return new ScheduleTrigger(
                "arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/" + schedule.name(),
                schedule.expression(),
                unanswered.maximumRetryAttempts(),
                queue == null ? null : name(queue));
    }

    private static HttpRoute route(Resource.Route route) {
        return new HttpRoute(route.routeKey(), route.authorizer() != null, route.scopes());
    }

    private ResourceId functionOf(Resource.Route route) {
        return expect(Resource.Integration.class, route.integration()).function();
    }

    private String name(ResourceId id) {
        return switch (templates.resource(id)) {
            case Resource.Table table -> table.name();
            case Resource.Queue queue -> queue.name();
            case Resource.Bucket bucket -> bucket.name();
            case Resource other -> throw new IllegalArgumentException(other + " triggers nothing");
        };
    }

    private <T extends Resource> Stream<T> of(
            Resource.ServerlessFunction function, Class<T> type, Function<T, ResourceId> owner) {
        return all(type).filter(resource -> owner.apply(resource).equals(function.id()));
    }

    private <T extends Resource> Stream<T> all(Class<T> type) {
        return templates.resources().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(resource -> resource.id().service().equals(service));
    }

    private <T extends Resource> T expect(Class<T> type, ResourceId id) {
        return type.cast(templates.resource(id));
    }
}
