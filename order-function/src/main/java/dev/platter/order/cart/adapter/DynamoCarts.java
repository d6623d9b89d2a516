package dev.platter.order.cart.adapter;

import java.util.Optional;

import dev.platter.events.CustomerId;
import dev.platter.order.cart.domain.Cart;
import dev.platter.order.cart.domain.CartId;
import dev.platter.order.cart.domain.Carts;
import dev.platter.order.table.OrdersTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The carts in the orders table, to be read. */
public final class DynamoCarts implements Carts {

    private final DynamoDbClient dynamo;
    private final OrdersTable table;

    public DynamoCarts(DynamoDbClient dynamo, String ordersTable) {
        this.dynamo = dynamo;
        this.table = new OrdersTable(ordersTable);
    }

    @Override
    public Optional<Cart> find(CustomerId customer, CartId id) {
        var answer = dynamo.getItem(get -> get.tableName(table.name()).key(OrdersTable.cart(customer, id.value()))
                .consistentRead(true));
        return answer.hasItem() ? Optional.of(CartItem.read(answer.item())) : Optional.empty();
    }
}
