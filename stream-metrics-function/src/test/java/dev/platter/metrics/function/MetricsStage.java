package dev.platter.metrics.function;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.metrics.BusinessDay;
import dev.platter.sam.Placement;
import dev.platter.sam.ServiceBindings;
import dev.platter.sam.Templates;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.sqs.model.Message;

/** The service's table and queue, as its templates describe them, under a stage of their own. */
record MetricsStage(EmbeddedAws aws, ServiceBindings bindings, AtomicInteger days) {

    private static final String SERVICE = "stream-metrics-function";

    static MetricsStage named(String name, EmbeddedAws aws) {
        var here = Placement.local();
        var placement = new Placement(name, here.region(), here.accountId());
        aws.provision(Templates.read(Path.of("..", "deploy"), SERVICE), placement);
        return new MetricsStage(aws, ServiceBindings.load(SERVICE).at(placement), new AtomicInteger());
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
        var deadLetterQueue = bindings.function("recordMetrics").environment().get("METRICS_DLQ_URL");
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
