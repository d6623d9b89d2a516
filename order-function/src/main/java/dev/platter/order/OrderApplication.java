package dev.platter.order;

import java.util.List;

import dev.platter.order.menu.adapter.DynamoDishes;
import dev.platter.order.menu.adapter.MenuSeed;
import dev.platter.order.menu.domain.AddingDishes;
import dev.platter.server.FunctionServer;
import org.springframework.context.ApplicationContext;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The order service as a plain Spring Boot app; with the argument {@code plant-menu}, a command that ends. */
public final class OrderApplication {

    private static final String SERVICE = "order-function";

    private OrderApplication() {}

    public static void main(String[] args) {
        if (List.of(args).contains("plant-menu")) {
            FunctionServer.once(SERVICE, OrderApplication::plantMenu, args);
            return;
        }
        FunctionServer.run(SERVICE, new OrderFunctions(), args);
    }

    private static void plantMenu(ApplicationContext service) {
        var dishes = new DynamoDishes(service.getBean(DynamoDbClient.class),
                service.getEnvironment().getRequiredProperty("ORDERS_TABLE"));
        new MenuSeed(new AddingDishes(dishes)).plant();
    }
}
