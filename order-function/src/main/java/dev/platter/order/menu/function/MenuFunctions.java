package dev.platter.order.menu.function;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import dev.platter.events.DishId;
import dev.platter.order.activity.adapter.DynamoSearches;
import dev.platter.order.menu.adapter.DynamoDishes;
import dev.platter.order.menu.adapter.DynamoMenus;
import dev.platter.order.menu.adapter.DynamoOwnedDishes;
import dev.platter.order.menu.domain.AttachingPhotos;
import dev.platter.order.menu.domain.Dishes;
import dev.platter.order.menu.domain.KeepingMenus;
import dev.platter.runtime.batch.DeadLetterQueue;
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

/** The functions of the menu. */
public final class MenuFunctions implements BeanRegistrar {

    /** The routes of the menu, for whoever answers what no route is for. */
    public static final List<String> ROUTES = List.of(
            "GET /restaurants",
            "GET /restaurants/{restaurantId}",
            "GET /menu",
            "GET /dishes/{dishId}",
            "POST /restaurants/{restaurantId}/dishes",
            "PUT /dishes/{dishId}",
            "DELETE /dishes/{dishId}",
            "GET /dishes/{dishId}/stock",
            "PUT /dishes/{dishId}/restocks/{restockId}");

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        var settings = new Settings(environment);
        FunctionBeans.register(registry, "menuApi", MenuApi.class, home -> menuApi(home, settings));
        FunctionBeans.register(registry, "attachDishPhotos", AttachDishPhotos.class,
                home -> attachDishPhotos(home, settings));
    }

    private static MenuApi menuApi(SupplierContext home, Settings settings) {
        var dynamo = home.bean(DynamoDbClient.class);
        var clock = home.bean(Clock.class);
        var menus = new DynamoMenus(dynamo, settings.required("ORDERS_TABLE"));
        var dishes = new DynamoOwnedDishes(dynamo, new Transactions(dynamo, new SecureRandom()),
                settings.required("ORDERS_TABLE"));
        var keeping = new KeepingMenus(dishes, () -> new DishId(UUID.randomUUID().toString()), clock);
        var searches = new DynamoSearches(dynamo, new Outbox(settings.required("ACTIVITY_EVENTS_TABLE")),
                () -> UUID.randomUUID().toString(), clock);
        return new MenuApi(menus, menus, searches, keeping, clock);
    }

    private static AttachDishPhotos attachDishPhotos(SupplierContext home, Settings settings) {
        return new AttachDishPhotos(new AttachingPhotos(dishes(home, settings)),
                new DeadLetterQueue(home.bean(SqsClient.class), settings.required("DISH_PHOTOS_DLQ_URL")));
    }

    private static Dishes dishes(SupplierContext home, Settings settings) {
        return new DynamoDishes(home.bean(DynamoDbClient.class), settings.required("ORDERS_TABLE"));
    }
}
