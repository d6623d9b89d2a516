package dev.platter.system.contracts;

import static java.util.stream.Collectors.toCollection;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import dev.platter.sam.Templates;
import dev.platter.sam.model.Resource;
import dev.platter.sam.yaml.ResourceId;
import dev.platter.sam.yaml.Stacks;

/** The ways as the templates lay them. */
final class WaysDeployed {

    private static final Path DEPLOY = Path.of("../deploy");

    private final Templates templates = Templates.read(DEPLOY,
            Stacks.read(DEPLOY, Map.of()).services().toArray(String[]::new));

    static Ways read() {
        var deployed = new WaysDeployed();
        return new Ways(deployed.topics(), deployed.queues(), deployed.streams(), deployed.subscriptions(),
                deployed.notifications(), deployed.senders(), deployed.receivers());
    }

    private Set<String> topics() {
        return lines(all(Resource.Topic.class).map(topic -> Ways.topic(topic.name())));
    }

    private Set<String> queues() {
        return lines(all(Resource.Queue.class).filter(queue -> !queue.name().endsWith("-dlq")).map(queue -> {
            var redrive = Objects.requireNonNull(queue.redrive(), queue.name());
            return Ways.queue(queue.name(), queueName(redrive.deadLetters()), redrive.maxReceiveCount());
        }));
    }

    private Set<String> streams() {
        return lines(all(Resource.Table.class).filter(table -> table.streamView() != null)
                .map(table -> Ways.stream(table.name()) + " shows " + table.streamView()));
    }

    private Set<String> subscriptions() {
        return lines(all(Resource.Subscription.class).map(subscription -> Ways.subscription(
                the(Resource.Topic.class, subscription.topic()).name(), queueName(subscription.queue()),
                Objects.requireNonNull(subscription.filterPolicy(), "a subscription to everything"),
                subscription.filterPolicyScope(), subscription.raw(),
                queueName(Objects.requireNonNull(subscription.deadLetters())))));
    }

    private Set<String> notifications() {
        return lines(all(Resource.Bucket.class).flatMap(bucket -> bucket.notifications().stream()
                .map(notification -> Ways.notification(bucket.name(), queueName(notification.queue())))));
    }

    /**
     * Who is told the name of an events table writes to it; who is told a topic's ARN publishes to it; who is told the URL of a queue
     * that is not for dead letters sends to it.
     */
    private Set<String> senders() {
        Stream<String> appending = tables().flatMap(table -> functions(table.name())
                .map(function -> sender(function, Ways.stream(table.name()))));
        Stream<String> publishing = all(Resource.Topic.class).flatMap(topic -> functions(":" + topic.name())
                .map(function -> sender(function, Ways.topic(topic.name()))));
        Stream<String> telling = all(Resource.Queue.class).filter(queue -> !queue.name().endsWith("-dlq"))
                .flatMap(queue -> functions("/" + queue.name())
                        .map(function -> sender(function, Ways.queue(queue.name()))));
        return lines(Stream.of(appending, publishing, telling).flatMap(sent -> sent));
    }

    private Set<String> receivers() {
        Stream<String> queues = all(Resource.QueueSource.class)
                .map(source -> receiver(source.function(), Ways.queue(queueName(source.queue()))));
        Stream<String> streams = all(Resource.StreamSource.class).map(source -> receiver(source.function(),
                Ways.stream(the(Resource.Table.class, source.table()).name())));
        return lines(Stream.concat(queues, streams));
    }

    private Stream<Resource.Table> tables() {
        return all(Resource.Table.class).filter(table -> table.streamView() != null);
    }

    private Stream<Resource.ServerlessFunction> functions(String told) {
        return all(Resource.ServerlessFunction.class).filter(function -> function.environment().values().stream()
                .anyMatch(value -> value.equals(told) || told.matches("[:/].*") && value.endsWith(told)));
    }

    private static String sender(Resource.ServerlessFunction function, String to) {
        return Ways.sender(function.id().service(), function.definition(), to);
    }

    private String receiver(ResourceId id, String from) {
        return Ways.receiver(id.service(), the(Resource.ServerlessFunction.class, id).definition(), from);
    }

    private String queueName(ResourceId queue) {
        return the(Resource.Queue.class, queue).name();
    }

    private <T extends Resource> Stream<T> all(Class<T> type) {
        return templates.resources().stream().filter(type::isInstance).map(type::cast);
    }

    private <T extends Resource> T the(Class<T> type, ResourceId id) {
        return type.cast(templates.resource(id));
    }

    private static Set<String> lines(Stream<String> lines) {
        return lines.collect(toCollection(TreeSet::new));
    }
}
