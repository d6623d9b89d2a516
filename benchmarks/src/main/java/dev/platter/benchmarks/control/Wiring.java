package dev.platter.benchmarks.control;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Random;

import dev.platter.order.menu.adapter.DynamoDishes;
import dev.platter.order.ordering.adapter.DynamoOrders;
import dev.platter.order.ordering.domain.OrderLimit;
import dev.platter.order.ordering.domain.Orders;
import dev.platter.runtime.dynamo.Transactions;
import dev.platter.runtime.outbox.Outbox;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What the handlers have in common, read from the same variables. */
record Wiring(DynamoDbClient dynamo, Clock clock) {

    static Wiring ofEnvironment() {
        return new Wiring(DynamoDbClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()).build(),
                Clock.tickMillis(ZoneOffset.UTC));
    }

    DynamoDishes dishes() {
        return new DynamoDishes(dynamo, variable("ORDERS_TABLE"));
    }

    Orders orders() {
        return new DynamoOrders(dynamo, new Transactions(dynamo, new Random()), variable("ORDERS_TABLE"),
                new Outbox(variable("ORDER_EVENTS_TABLE")));
    }

    OrderLimit limit() {
        return new OrderLimit(Integer.parseInt(variable("OPEN_ORDERS_LIMIT")));
    }

    static String variable(String name) {
        var value = System.getenv(name);
        if (value == null) {
            throw new IllegalStateException("environment variable " + name + " is not set");
        }
        return value;
    }
}
