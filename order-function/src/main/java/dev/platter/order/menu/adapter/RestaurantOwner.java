package dev.platter.order.menu.adapter;

import static dev.platter.order.table.AttributeValues.text;

import java.util.Map;

import dev.platter.events.AccountId;
import dev.platter.order.menu.domain.RestaurantId;
import dev.platter.order.table.OrdersTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Whose a restaurant is: as a condition for the transactions of others, and as a question. */
public record RestaurantOwner(OrdersTable table) {

    private static final String IS_OWNER = """
            ownerId = :owner
            """;

    /** Refused unless the restaurant is that account's. */
    public TransactWriteItem check(AccountId owner, RestaurantId restaurant) {
        return TransactWriteItem.builder().conditionCheck(check -> check
                .tableName(table.name()).key(OrdersTable.restaurant(restaurant.value()))
                .conditionExpression(IS_OWNER)
                .expressionAttributeValues(Map.of(":owner", text(owner.value())))).build();
    }

    /** Whether the restaurant is that account's, not a moment behind. */
    public boolean owns(DynamoDbClient dynamo, AccountId account, RestaurantId restaurant) {
        var answer = dynamo.getItem(get -> get.tableName(table.name())
                .key(OrdersTable.restaurant(restaurant.value())).consistentRead(true).projectionExpression("ownerId"));
        return text(account.value()).equals(answer.item().get("ownerId"));
    }
}
