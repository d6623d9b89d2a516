package dev.platter.order.cart.adapter;

import static dev.platter.order.table.AttributeValues.number;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.platter.events.CustomerId;
import dev.platter.events.DishId;
import dev.platter.order.cart.domain.Cart;
import dev.platter.order.cart.domain.CartId;
import dev.platter.order.cart.domain.CartLine;
import dev.platter.order.cart.domain.Carts;
import dev.platter.order.table.OrdersTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** The carts in the orders table. */
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

    /** Tries the cart that is there first: only the first line of a cart pays for a second write. */
    @Override
    public Putting put(CustomerId customer, CartId id, CartLine line, Instant now) {
        try {
            return putInto(customer, id, line, now);
        } catch (ConditionalCheckFailedException refused) {
            return switch (state(refused, now)) {
                case State.None() -> begin(customer, id, line, now);
                case State.Closed(var by) -> new Putting.Closed(by);
                case State.Open() -> new Putting.Full();
            };
        }
    }

    private Putting putInto(CustomerId customer, CartId id, CartLine line, Instant now) {
        var values = Map.of(":line", CartItem.line(line), ":most", number(Cart.MOST_DISHES));
        var before = update(customer, id, line.dish(), CartItem.PUT_LINE, CartItem.OPEN_WITH_ROOM, values, now);
        return before.hasAttributes() && before.attributes().containsKey("dishes")
                ? new Putting.Changed()
                : new Putting.Added();
    }

    /** When another has begun the cart meanwhile, or we did and the answer was lost, the line goes into that one. */
    private Putting begin(CustomerId customer, CartId id, CartLine line, Instant now) {
        var cart = new Cart(customer, id, List.of(line), 1, Cart.expiry(now), null);
        try {
            dynamo.putItem(put -> put.tableName(table.name()).item(CartItem.of(cart))
                    .conditionExpression(CartItem.NONE_THERE)
                    .expressionAttributeValues(Map.of(":now", number(now.getEpochSecond()))));
            return new Putting.Added();
        } catch (ConditionalCheckFailedException begun) {
            return put(customer, id, line, now);
        }
    }

    @Override
    public Removal remove(CustomerId customer, CartId id, DishId dish, Instant now) {
        try {
            update(customer, id, dish, CartItem.REMOVE_LINE, CartItem.OPEN, Map.of(), now);
            return new Removal.Removed();
        } catch (ConditionalCheckFailedException refused) {
            return switch (state(refused, now)) {
                case State.None() -> new Removal.NoSuchCart();
                case State.Closed(var by) -> new Removal.Closed(by);
                case State.Open() -> throw refused;
            };
        }
    }

    private UpdateItemResponse update(CustomerId customer, CartId id, DishId dish, String change, String condition,
            Map<String, AttributeValue> more, Instant now) {
        var values = new HashMap<>(more);
        values.put(":now", number(now.getEpochSecond()));
        values.put(":expiresAt", number(Cart.expiry(now).getEpochSecond()));
        values.put(":one", number(1));
        return dynamo.updateItem(update -> update.tableName(table.name())
                .key(OrdersTable.cart(customer, id.value()))
                .updateExpression(change).conditionExpression(condition)
                .expressionAttributeNames(Map.of("#dish", dish.value())).expressionAttributeValues(values)
                .returnValues(ReturnValue.UPDATED_OLD)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD));
    }

    private static State state(ConditionalCheckFailedException refused, Instant now) {
        return refused.hasItem() ? State.of(refused.item(), now) : new State.None();
    }
}
