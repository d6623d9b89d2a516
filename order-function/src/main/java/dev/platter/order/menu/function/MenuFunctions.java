package dev.platter.order.menu.function;

import dev.platter.order.menu.adapter.DynamoDishes;
import dev.platter.order.menu.domain.AttachingPhotos;
import dev.platter.order.menu.domain.Dishes;
import dev.platter.runtime.batch.DeadLetterQueue;
import dev.platter.runtime.function.FunctionBeans;
import dev.platter.runtime.function.Settings;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.beans.factory.BeanRegistry.SupplierContext;
import org.springframework.core.env.Environment;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The functions of the menu. */
public final class MenuFunctions implements BeanRegistrar {

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        var settings = new Settings(environment);
        FunctionBeans.register(registry, "menuApi", MenuApi.class, home -> new MenuApi(dishes(home, settings)));
        FunctionBeans.register(registry, "attachDishPhotos", AttachDishPhotos.class,
                home -> attachDishPhotos(home, settings));
    }

    private static AttachDishPhotos attachDishPhotos(SupplierContext home, Settings settings) {
        return new AttachDishPhotos(new AttachingPhotos(dishes(home, settings)),
                new DeadLetterQueue(home.bean(SqsClient.class), settings.required("DISH_PHOTOS_DLQ_URL")));
    }

    private static Dishes dishes(SupplierContext home, Settings settings) {
        return new DynamoDishes(home.bean(DynamoDbClient.class), settings.required("ORDERS_TABLE"));
    }
}
