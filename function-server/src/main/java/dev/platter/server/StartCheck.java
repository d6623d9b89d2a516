package dev.platter.server;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.platter.sam.FunctionBinding;
import dev.platter.sam.QueueTrigger;
import dev.platter.sam.ScheduleTrigger;
import dev.platter.sam.ServiceBindings;
import dev.platter.server.host.CannotStart;
import org.springframework.core.env.Environment;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.sqs.SqsAsyncClient;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;

/**
 * Asks for the tables and queues that a service's templates name, before anything is begun with them: so that what is wrong
 * with an endpoint, the credentials or a resource is told at once, and in words.
 */
final class StartCheck {

    /** As the templates call a variable that holds a table's name. */
    private static final String TABLE = "_TABLE";

    private final ServiceBindings bindings;
    private final Environment environment;
    private final DynamoDbClient dynamoDb;
    private final DynamoDbStreamsClient streams;
    private final SqsAsyncClient sqs;

    StartCheck(ServiceBindings bindings, Environment environment, DynamoDbClient dynamoDb,
            DynamoDbStreamsClient streams, SqsAsyncClient sqs) {
        this.bindings = bindings;
        this.environment = environment;
        this.dynamoDb = dynamoDb;
        this.streams = streams;
        this.sqs = sqs;
    }

    /** @throws CannotStart naming the first thing that does not answer or is not there */
    void check() {
        var tables = tables();
        if (!tables.isEmpty()) {
            var endpoint = endpoint("DynamoDB", dynamoDb.serviceClientConfiguration().endpointOverride(), "DYNAMODB");
            tables.forEach(table -> table(endpoint, table));
        }
        var queues = queues();
        if (!queues.isEmpty()) {
            var endpoint = endpoint("SQS", sqs.serviceClientConfiguration().endpointOverride(), "SQS");
            queues.forEach(queue -> queue(endpoint, queue));
        }
        var read = read();
        if (!read.isEmpty()) {
            var endpoint = endpoint("DynamoDB Streams", streams.serviceClientConfiguration().endpointOverride(),
                    "DYNAMODB_STREAMS");
            endpoint.ask(() -> streams
                    .listStreams(r -> r.tableName(read.first()).overrideConfiguration(Endpoint.IN_TIME)));
        }
    }

    private void table(Endpoint endpoint, String table) {
        try {
            endpoint.ask(
                    () -> dynamoDb.describeTable(r -> r.tableName(table).overrideConfiguration(Endpoint.IN_TIME)));
        } catch (ResourceNotFoundException missing) {
            throw missing("table " + table, endpoint);
        }
    }

    private void queue(Endpoint endpoint, String queue) {
        try {
            endpoint.ask(
                    () -> sqs.getQueueUrl(r -> r.queueName(queue).overrideConfiguration(Endpoint.IN_TIME)).join());
        } catch (QueueDoesNotExistException missing) {
            throw missing("queue " + queue, endpoint);
        }
    }

    private CannotStart missing(String what, Endpoint endpoint) {
        return new CannotStart("%s: there is no %s at %s".formatted(bindings.service(), what, endpoint.place()),
                "Deploy deploy/%s/resources.yaml there, or set PLATTER_STAGE, AWS_REGION or AWS_ENDPOINT_URL to where it is."
                        .formatted(bindings.service()));
    }

    private Endpoint endpoint(String name, Optional<URI> address, String variable) {
        return new Endpoint(bindings.service(), name, address, "AWS_ENDPOINT_URL_" + variable);
    }

    private Set<String> tables() {
        var named = bindings.functions().stream()
                .flatMap(function -> function.environment().keySet().stream())
                .filter(variable -> variable.endsWith(TABLE))
                .map(environment::getRequiredProperty);
        return Stream.concat(named, read().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private TreeSet<String> read() {
        return bindings.functions().stream()
                .map(FunctionBinding::streams)
                .flatMap(triggers -> triggers.stream().map(trigger -> trigger.tableName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> queues() {
        var read = bindings.functions().stream()
                .flatMap(function -> function.queues().stream())
                .map(QueueTrigger::queueName);
        var told = bindings.functions().stream()
                .flatMap(function -> function.schedules().stream())
                .map(ScheduleTrigger::onFailureQueue)
                .filter(Objects::nonNull);
        return Stream.concat(read, told).collect(Collectors.toCollection(TreeSet::new));
    }
}
