package dev.platter.metrics.function;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.metrics.BusinessDay;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.sqs.model.Message;

/** The service's table and queue under a stage of their own. */
record MetricsStage(EmbeddedAws aws, String table, String deadLetterQueue, AtomicInteger days) {

    /** Creates what the template describes. */
    static MetricsStage named(String stage, EmbeddedAws aws) {
        var table = "platter-%s-metrics".formatted(stage);
        aws.dynamoDbClient().createTable(create -> create.tableName(table)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(a -> a.attributeName("pk").attributeType(ScalarAttributeType.S),
                        a -> a.attributeName("sk").attributeType(ScalarAttributeType.S))
                .keySchema(k -> k.attributeName("pk").keyType(KeyType.HASH),
                        k -> k.attributeName("sk").keyType(KeyType.RANGE)));
        var queue = aws.sqsClient().createQueue(create -> create.queueName("platter-%s-metrics-dlq".formatted(stage)));
        return new MetricsStage(aws, table, queue.queueUrl(), new AtomicInteger());
    }

    /** A day that no other test of the stage knows; the days around it are quiet. */
    BusinessDay aDay() {
        return new BusinessDay(LocalDate.parse("2026-01-01").plusDays(3L * days.incrementAndGet()));
    }

    /** A process that runs the functions, with these at its AWS clients. */
    MetricsHome home(ExecutionInterceptor... interceptors) {
        return MetricsHome.of(this, List.of(interceptors));
    }

    /** Takes what is parked, at most ten of them. */
    List<Parked> parked() {
        var messages = aws.sqsClient().receiveMessage(receive -> receive.queueUrl(deadLetterQueue)
                .maxNumberOfMessages(10).messageAttributeNames("All")).messages();
        messages.forEach(message -> aws.sqsClient().deleteMessage(delete -> delete.queueUrl(deadLetterQueue)
                .receiptHandle(message.receiptHandle())));
        return messages.stream().map(Parked::of).toList();
    }

    /** A message of the dead-letter queue and what is said of it. */
    record Parked(String body, Map<String, String> facts) {

        private static Parked of(Message message) {
            return new Parked(message.body(), message.messageAttributes().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, fact -> fact.getValue().stringValue())));
        }
    }
}
