package dev.platter.order.ordering.function;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import dev.platter.events.OrderId;
import dev.platter.order.cart.adapter.DynamoCarts;
import dev.platter.order.cart.adapter.DynamoOffers;
import dev.platter.order.cart.domain.ReadingCarts;
import dev.platter.order.menu.adapter.DynamoDishes;
import dev.platter.order.menu.adapter.RestaurantOwner;
import dev.platter.order.ordering.adapter.DynamoOrders;
import dev.platter.order.ordering.adapter.SandboxPaymentGateway;
import dev.platter.order.ordering.domain.CancellingOrders;
import dev.platter.order.ordering.domain.ConfirmingOrders;
import dev.platter.order.ordering.domain.DeliveringOrders;
import dev.platter.order.ordering.domain.OrderIds;
import dev.platter.order.ordering.domain.OrderLimit;
import dev.platter.order.ordering.domain.Orders;
import dev.platter.order.ordering.domain.PaymentGateway;
import dev.platter.order.ordering.domain.PlacingCarts;
import dev.platter.order.ordering.domain.PlacingOrders;
import dev.platter.order.ordering.domain.PreparingOrders;
import dev.platter.order.ordering.domain.RefundingOrders;
import dev.platter.order.table.OrdersTable;
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

/** The functions of ordering. */
public final class OrderingFunctions implements BeanRegistrar {

    private final List<String> elsewhere;

    /** @param elsewhere the routes of the service that other functions answer */
    public OrderingFunctions(List<String> elsewhere) {
        this.elsewhere = List.copyOf(elsewhere);
    }

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        var settings = new Settings(environment);
        FunctionBeans.register(registry, "orderApi", OrderApi.class, home -> orderApi(home, settings));
        FunctionBeans.register(registry, "processOrders", ProcessOrders.class, home -> processOrders(home, settings));
        FunctionBeans.register(registry, "timeOutOrders", TimeOutOrders.class, home -> timeOutOrders(home, settings));
        FunctionBeans.register(registry, "refundOrders", RefundOrders.class, home -> refundOrders(home, settings));
        registry.register(new StateMachineFunctions());
    }

    private OrderApi orderApi(SupplierContext home, Settings settings) {
        var dynamo = home.bean(DynamoDbClient.class);
        var clock = home.bean(Clock.class);
        var table = settings.required("ORDERS_TABLE");
        var orders = orders(home, settings);
        var limit = new OrderLimit(settings.count("OPEN_ORDERS_LIMIT"));
        OrderIds ids = () -> new OrderId(UUID.randomUUID().toString());
        var carts = new ReadingCarts(new DynamoCarts(dynamo, table),
                new DynamoOffers(dynamo, table, settings.required("EXCHANGE_RATES_TABLE")), clock);
        return new OrderApi(orders, new PlacingOrders(new DynamoDishes(dynamo, table), orders, limit, ids, clock),
                new PlacingCarts(carts, orders, limit, ids, clock), moves(home, settings, orders), elsewhere);
    }

    private static OrderMoves moves(SupplierContext home, Settings settings, Orders orders) {
        var owner = new RestaurantOwner(new OrdersTable(settings.required("ORDERS_TABLE")));
        var dynamo = home.bean(DynamoDbClient.class);
        var clock = home.bean(Clock.class);
        return new OrderMoves(
                new PreparingOrders(orders, (account, restaurant) -> owner.owns(dynamo, account, restaurant), clock),
                new DeliveringOrders(orders, clock), new CancellingOrders(orders, clock));
    }

    private static ProcessOrders processOrders(SupplierContext home, Settings settings) {
        var confirming = new ConfirmingOrders(orders(home, settings), payments(home, settings), home.bean(Clock.class));
        return new ProcessOrders(confirming, parking(home, settings, "ORDER_PROCESSING_DLQ_URL"));
    }

    private static TimeOutOrders timeOutOrders(SupplierContext home, Settings settings) {
        return new TimeOutOrders(new CancellingOrders(orders(home, settings), home.bean(Clock.class)),
                parking(home, settings, "ORDER_TIMEOUTS_DLQ_URL"));
    }

    private static RefundOrders refundOrders(SupplierContext home, Settings settings) {
        return new RefundOrders(new RefundingOrders(payments(home, settings)),
                parking(home, settings, "ORDER_REFUNDS_DLQ_URL"));
    }

    static Orders orders(SupplierContext home, Settings settings) {
        var dynamo = home.bean(DynamoDbClient.class);
        return new DynamoOrders(dynamo, new Transactions(dynamo, new SecureRandom()),
                settings.required("ORDERS_TABLE"), new Outbox(settings.required("ORDER_EVENTS_TABLE")));
    }

    static PaymentGateway payments(SupplierContext home, Settings settings) {
        return new SandboxPaymentGateway(home.bean(DynamoDbClient.class), settings.required("SANDBOX_PAYMENTS_TABLE"));
    }

    static DeadLetterQueue parking(SupplierContext home, Settings settings, String variable) {
        return new DeadLetterQueue(home.bean(SqsClient.class), settings.required(variable));
    }
}
