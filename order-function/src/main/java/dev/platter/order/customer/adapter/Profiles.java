package dev.platter.order.customer.adapter;

import java.util.Optional;

import dev.platter.events.CustomerId;
import dev.platter.order.customer.domain.Customer;
import dev.platter.order.customer.domain.CustomerDirectory;
import dev.platter.order.table.OrdersTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Looks customers up by their keys. */
public final class Profiles implements CustomerDirectory {

    private final DynamoDbClient dynamo;
    private final OrdersTable table;

    public Profiles(DynamoDbClient dynamo, String ordersTable) {
        this.dynamo = dynamo;
        this.table = new OrdersTable(ordersTable);
    }

    @Override
    public Optional<Customer> find(CustomerId id) {
        var answer = dynamo.getItem(get -> get.tableName(table.name()).key(OrdersTable.profile(id))
                .consistentRead(true));
        return answer.hasItem() && ProfileItem.isRegistered(answer.item())
                ? Optional.of(ProfileItem.read(answer.item()))
                : Optional.empty();
    }
}
