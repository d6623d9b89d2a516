package dev.platter.order.ordering.adapter;

import java.util.Optional;

import dev.platter.events.OrderId;
import dev.platter.order.ordering.domain.Order;
import dev.platter.order.ordering.domain.OrderPage;
import dev.platter.order.ordering.domain.OrderQuery;
import dev.platter.order.table.OrdersTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The orders for those who only read them. */
public final class StoredOrders {

    private final DynamoDbClient dynamo;
    private final OrdersTable table;

    /** @param ordersTable the name of the table */
    public StoredOrders(DynamoDbClient dynamo, String ordersTable) {
        this.dynamo = dynamo;
        this.table = new OrdersTable(ordersTable);
    }

    /** The order as it is now, not a moment behind. */
    public Optional<Order> find(OrderId id) {
        var answer = dynamo.getItem(get -> get.tableName(table.name()).key(OrdersTable.order(id)).consistentRead(true));
        return answer.hasItem() ? Optional.of(OrderItem.read(answer.item())) : Optional.empty();
    }

    /** A page of a customer's orders, newest first; may be a moment behind. */
    public OrderPage list(OrderQuery query) {
        return new CustomersOrders(dynamo, table).page(query);
    }
}
