package dev.platter.order.cart.adapter;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import dev.platter.events.ActivityRecorded;
import dev.platter.events.CustomerId;
import dev.platter.events.DishId;
import dev.platter.events.Envelope;
import dev.platter.order.cart.domain.Cart;
import dev.platter.order.cart.domain.CartId;
import dev.platter.order.cart.domain.CartLine;
import dev.platter.order.cart.domain.FilledCarts;
import dev.platter.order.table.OrdersTable;
import dev.platter.runtime.dynamo.Transactions;
import dev.platter.runtime.outbox.Outbox;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/** The carts in the orders table, to be filled; what is told of an addition is written with it. */
public final class DynamoFilledCarts implements FilledCarts {

    private final DynamoDbClient dynamo;
    private final Transactions transactions;
    private final OrdersTable table;
    private final AddingTransaction adding;

    /** @param activity where additions are told of */
    public DynamoFilledCarts(DynamoDbClient dynamo, Transactions transactions, String ordersTable, Outbox activity) {
        this.dynamo = dynamo;
        this.transactions = transactions;
        this.table = new OrdersTable(ordersTable);
        this.adding = new AddingTransaction(transactions, table, activity);
    }

    /** Tries the dish that is there first: nothing is told of another quantity, and one update is the least that can be paid. */
    @Override
    public Putting put(CustomerId customer, CartId id, CartLine line, Envelope<ActivityRecorded> addition,
            Instant now) {
        try {
            update(customer, id, line.dish(), CartItem.PUT_LINE, CartItem.OPEN_WITH_DISH,
                    Map.of(":line", CartItem.line(line)), now);
            return new Putting.Changed();
        } catch (ConditionalCheckFailedException refused) {
            return switch (state(refused, now)) {
                case State.None() -> began(customer, id, line, addition, now);
                case State.Closed(var by) -> new Putting.Closed(by);
                case State.Open(var cart) when cart.has(line.dish()) -> put(customer, id, line, addition, now);
                case State.Open(var cart) when cart.isFull() -> new Putting.Full();
                case State.Open _ -> added(customer, id, line, addition, now);
            };
        }
    }

    private Putting began(CustomerId customer, CartId id, CartLine line, Envelope<ActivityRecorded> addition,
            Instant now) {
        var cart = Cart.begunWith(customer, id, line, now);
        return adding.begin(cart, addition, now) ? new Putting.Added() : put(customer, id, line, addition, now);
    }

    private Putting added(CustomerId customer, CartId id, CartLine line, Envelope<ActivityRecorded> addition,
            Instant now) {
        return adding.add(customer, id, line, addition, now)
                ? new Putting.Added()
                : put(customer, id, line, addition, now);
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
                case State.Open _ -> throw refused;
            };
        }
    }

    private void update(CustomerId customer, CartId id, DishId dish, String change, String condition,
            Map<String, AttributeValue> more, Instant now) {
        var values = new HashMap<>(more);
        values.putAll(CartItem.changedAt(now));
        transactions.beside(() -> dynamo.updateItem(update -> update.tableName(table.name())
                .key(OrdersTable.cart(customer, id.value()))
                .updateExpression(change).conditionExpression(condition)
                .expressionAttributeNames(Map.of("#dish", dish.value())).expressionAttributeValues(values)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)));
    }

    private static State state(ConditionalCheckFailedException refused, Instant now) {
        return refused.hasItem() ? State.of(refused.item(), now) : new State.None();
    }
}
