package dev.platter.order.cart.adapter;

import static dev.platter.order.table.AttributeValues.number;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.platter.events.ActivityRecorded;
import dev.platter.events.CustomerId;
import dev.platter.events.Envelope;
import dev.platter.order.cart.domain.Cart;
import dev.platter.order.cart.domain.CartId;
import dev.platter.order.cart.domain.CartLine;
import dev.platter.order.table.OrdersTable;
import dev.platter.runtime.dynamo.Outcome;
import dev.platter.runtime.dynamo.Transactions;
import dev.platter.runtime.outbox.Outbox;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/**
 * Puts a dish into a cart that is not in it, and tells of it: both or none. Answers whether it did; a cart that is another by now is
 * to be looked at anew.
 */
record AddingTransaction(Transactions transactions, OrdersTable table, Outbox activity) {

    private static final int ADDITION = 1;

    /** Makes the cart of its first line, where there is none. */
    boolean begin(Cart cart, Envelope<ActivityRecorded> addition, Instant now) {
        var put = Put.builder().tableName(table.name()).item(CartItem.of(cart)).conditionExpression(CartItem.NONE_THERE)
                .expressionAttributeValues(Map.of(":now", number(now.getEpochSecond()))).build();
        return write(TransactWriteItem.builder().put(put).build(), addition);
    }

    /** Puts the line into a cart that has room for it. */
    boolean add(CustomerId customer, CartId id, CartLine line, Envelope<ActivityRecorded> addition, Instant now) {
        var values = new HashMap<>(CartItem.changedAt(now));
        values.put(":line", CartItem.line(line));
        values.put(":most", number(Cart.MOST_DISHES));
        var update = Update.builder().tableName(table.name()).key(OrdersTable.cart(customer, id.value()))
                .updateExpression(CartItem.PUT_LINE).conditionExpression(CartItem.OPEN_WITH_ROOM)
                .expressionAttributeNames(Map.of("#dish", line.dish().value())).expressionAttributeValues(values)
                .build();
        return write(TransactWriteItem.builder().update(update).build(), addition);
    }

    private boolean write(TransactWriteItem cart, Envelope<ActivityRecorded> addition) {
        return switch (transactions.write(List.of(cart, activity.put(addition)))) {
            case Outcome.Committed() -> true;
            // Its answer was lost: nobody else tells of it under this id.
            case Outcome.Refused refused -> refused.at(ADDITION);
        };
    }
}
