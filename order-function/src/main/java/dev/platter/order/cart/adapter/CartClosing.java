package dev.platter.order.cart.adapter;

import static dev.platter.order.table.AttributeValues.number;
import static dev.platter.order.table.AttributeValues.text;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import dev.platter.events.CustomerId;
import dev.platter.events.OrderId;
import dev.platter.order.cart.domain.Cart;
import dev.platter.order.cart.domain.CartId;
import dev.platter.order.table.OrdersTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/** The end of a cart: the action that closes it, for the transaction that writes what came of it. */
public record CartClosing(OrdersTable table) {

    /** Closes the cart, if it is open and as it was read; refused, it tells the cart as it is. @param version as it was read */
    public TransactWriteItem close(CustomerId customer, CartId id, long version, OrderId by, Instant now) {
        return TransactWriteItem.builder().update(Update.builder()
                .tableName(table.name()).key(OrdersTable.cart(customer, id.value()))
                .updateExpression(CartItem.CLOSE).conditionExpression(CartItem.OPEN_AS_READ)
                .expressionAttributeValues(Map.of(":now", number(now.getEpochSecond()), ":read", number(version),
                        ":order", text(by.value()), ":one", number(1), ":nothing", AttributeValue.fromM(Map.of()),
                        ":expiresAt", number(Cart.expiry(now).getEpochSecond())))
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD).build()).build();
    }

    /** The order that has closed a cart whose closing was refused; empty when it is open, and merely another by now. */
    public static Optional<OrderId> closedBy(Map<String, AttributeValue> found) {
        return Optional.ofNullable(CartItem.order(found));
    }
}
