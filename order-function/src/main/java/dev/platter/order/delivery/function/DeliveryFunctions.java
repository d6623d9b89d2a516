package dev.platter.order.delivery.function;

import java.math.BigDecimal;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import dev.platter.order.delivery.adapter.DynamoCallersConditions;
import dev.platter.order.delivery.adapter.DynamoConditions;
import dev.platter.order.delivery.adapter.HttpConditions;
import dev.platter.order.delivery.adapter.QueuedLookups;
import dev.platter.order.delivery.adapter.SampleConditions;
import dev.platter.order.delivery.domain.AlertThresholds;
import dev.platter.order.delivery.domain.ConditionsSource;
import dev.platter.order.delivery.domain.LookingUpConditions;
import dev.platter.order.delivery.domain.RefreshingConditions;
import dev.platter.order.delivery.domain.Speed;
import dev.platter.order.delivery.domain.Temperature;
import dev.platter.order.menu.adapter.DynamoMenus;
import dev.platter.runtime.dynamo.Transactions;
import dev.platter.runtime.function.FunctionBeans;
import dev.platter.runtime.function.Settings;
import dev.platter.runtime.outbox.Outbox;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.beans.factory.BeanRegistry.SupplierContext;
import org.springframework.core.env.Environment;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The functions of delivery conditions. */
public final class DeliveryFunctions implements BeanRegistrar {

    /** The routes of delivery conditions, for whoever answers what no route is for. */
    public static final List<String> ROUTES = List.of("GET /delivery-conditions/{zip}");

    /** In the place of an address: the weather that the service brings along. */
    private static final String SAMPLE = "sample";

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        var settings = new Settings(environment);
        FunctionBeans.register(registry, "deliveryApi", DeliveryApi.class, home -> deliveryApi(home, settings));
        FunctionBeans.register(registry, "refreshDeliveryConditions", RefreshDeliveryConditions.class,
                home -> refreshDeliveryConditions(home, settings));
    }

    private static DeliveryApi deliveryApi(SupplierContext home, Settings settings) {
        var conditions = new DynamoCallersConditions(home.bean(DynamoDbClient.class),
                settings.required("ORDERS_TABLE"), settings.required("DELIVERY_CONDITIONS_TABLE"));
        var lookups = new QueuedLookups(home.bean(SqsClient.class), settings.required("DELIVERY_LOOKUPS_QUEUE_URL"));
        return new DeliveryApi(
                new LookingUpConditions(conditions, lookups, UUID::randomUUID, home.bean(Clock.class)));
    }

    private static RefreshDeliveryConditions refreshDeliveryConditions(SupplierContext home, Settings settings) {
        var dynamo = home.bean(DynamoDbClient.class);
        var clock = home.bean(Clock.class);
        var kept = new DynamoConditions(dynamo, new Transactions(dynamo, new SecureRandom()),
                settings.required("DELIVERY_CONDITIONS_TABLE"), new Outbox(settings.required("ORDER_EVENTS_TABLE")));
        var restaurants = new DynamoMenus(dynamo, settings.required("ORDERS_TABLE"));
        var source = source(settings.required("DELIVERY_CONDITIONS_SOURCE"), clock);
        return new RefreshDeliveryConditions(
                new RefreshingConditions(restaurants, source, kept, thresholds(settings), clock));
    }

    private static AlertThresholds thresholds(Settings settings) {
        return new AlertThresholds(new Temperature(new BigDecimal(settings.required("HEAT_ALERT_CELSIUS"))),
                new Speed(new BigDecimal(settings.required("STORM_ALERT_KILOMETRES_AN_HOUR"))));
    }

    private static ConditionsSource source(String configured, Clock clock) {
        return configured.equals(SAMPLE) ? new SampleConditions(clock) : new HttpConditions(URI.create(configured));
    }
}
