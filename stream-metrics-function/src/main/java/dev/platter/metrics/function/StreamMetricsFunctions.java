package dev.platter.metrics.function;

import java.security.SecureRandom;
import java.time.Clock;

import dev.platter.metrics.adapter.CountingEvents;
import dev.platter.metrics.adapter.ReadingFigures;
import dev.platter.metrics.adapter.Stripe;
import dev.platter.metrics.domain.ReadingRange;
import dev.platter.runtime.batch.DeadLetterQueue;
import dev.platter.runtime.dynamo.Transactions;
import dev.platter.runtime.function.FunctionBeans;
import dev.platter.runtime.function.Settings;
import dev.platter.runtime.inbox.Inbox;
import dev.platter.runtime.lambda.ServiceFunctions;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.beans.factory.BeanRegistry.SupplierContext;
import org.springframework.core.env.Environment;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The functions of this service, for every home: {@code recordMetrics} and {@code metricsApi}. */
public final class StreamMetricsFunctions implements ServiceFunctions {

    private static final String TABLE = "METRICS_TABLE";

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        var settings = new Settings(environment);
        FunctionBeans.register(registry, "recordMetrics", RecordMetrics.class,
                context -> new RecordMetrics(counting(context, settings), parking(context, settings)));
        FunctionBeans.register(registry, "metricsApi", MetricsApi.class, context -> metricsApi(context, settings));
    }

    private static CountingEvents counting(SupplierContext context, Settings settings) {
        var table = settings.required(TABLE);
        var random = new SecureRandom(); // unlike most generators, safe for the threads of a plain app
        return new CountingEvents(table, new Inbox(table, context.bean(Clock.class)), Stripe.drawn(random),
                new Transactions(context.bean(DynamoDbClient.class), random));
    }

    private static DeadLetterQueue parking(SupplierContext context, Settings settings) {
        return new DeadLetterQueue(context.bean(SqsClient.class), settings.required("METRICS_DLQ_URL"));
    }

    private static MetricsApi metricsApi(SupplierContext context, Settings settings) {
        return new MetricsApi(new ReadingRange(context.bean(Clock.class)),
                new ReadingFigures(context.bean(DynamoDbClient.class), settings.required(TABLE)));
    }
}
