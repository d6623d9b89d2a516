package dev.platter.order.activity.function;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;

import dev.platter.order.activity.adapter.DynamoActivityLog;
import dev.platter.order.activity.domain.ActivityLimit;
import dev.platter.order.activity.domain.RecordingActivity;
import dev.platter.runtime.dynamo.Transactions;
import dev.platter.runtime.function.FunctionBeans;
import dev.platter.runtime.function.Settings;
import dev.platter.runtime.outbox.Outbox;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.beans.factory.BeanRegistry.SupplierContext;
import org.springframework.core.env.Environment;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The function of activity. */
public final class ActivityFunctions implements BeanRegistrar {

    /** The routes of activity, for whoever answers what no route is for. */
    public static final List<String> ROUTES = List.of("POST /activity");

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        var settings = new Settings(environment);
        FunctionBeans.register(registry, "activityApi", ActivityApi.class, home -> activityApi(home, settings));
    }

    private static ActivityApi activityApi(SupplierContext home, Settings settings) {
        var transactions = new Transactions(home.bean(DynamoDbClient.class), new SecureRandom());
        var clock = home.bean(Clock.class);
        var log = new DynamoActivityLog(transactions, settings.required("ORDERS_TABLE"),
                new Outbox(settings.required("ACTIVITY_EVENTS_TABLE")));
        var limit = new ActivityLimit(settings.count("ACTIVITY_BATCHES_LIMIT"));
        return new ActivityApi(new RecordingActivity(log, limit, clock), clock);
    }
}
