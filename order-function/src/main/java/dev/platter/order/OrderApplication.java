package dev.platter.order;

import dev.platter.order.function.OrderFunctions;
import dev.platter.server.FunctionServer;

/** The order service as a plain Spring Boot app. */
public final class OrderApplication {

    private OrderApplication() {}

    public static void main(String[] args) {
        FunctionServer.run("order-function", new OrderFunctions(), args);
    }
}
