package dev.platter.order.ordering.adapter;

import java.util.Map;
import java.util.Optional;

import dev.platter.events.AccountId;
import dev.platter.events.CustomerId;
import dev.platter.events.Envelope;
import dev.platter.events.OrderCancelled;
import dev.platter.events.OrderConfirmed;
import dev.platter.events.OrderId;
import dev.platter.events.OrderRejected;
import dev.platter.events.OrderStatus;
import dev.platter.events.OrderStatusChanged;
import dev.platter.order.idempotency.IdempotencyKey;
import dev.platter.order.menu.adapter.RestaurantOwner;
import dev.platter.order.ordering.domain.Claim;
import dev.platter.order.ordering.domain.NewOrder;
import dev.platter.order.ordering.domain.Order;
import dev.platter.order.ordering.domain.OrderPage;
import dev.platter.order.ordering.domain.OrderQuery;
import dev.platter.order.ordering.domain.Orders;
import dev.platter.order.table.OrdersTable;
import dev.platter.runtime.dynamo.Transactions;
import dev.platter.runtime.outbox.Outbox;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The orders in the orders table, their events in the outbox, each change of both in one transaction. */
public final class DynamoOrders implements Orders {

    private final DynamoDbClient dynamo;
    private final OrdersTable table;
    private final SubmittingTransaction submitting;
    private final OrderWrites writes;
    private final TallyWrites tally;
    private final WorkflowTransactions workflow;
    private final CustomersOrders listing;
    private final RestaurantOwner owners;

    /** @param ordersTable the name of the table, @param outbox the service's events */
    public DynamoOrders(DynamoDbClient dynamo, Transactions transactions, String ordersTable, Outbox outbox) {
        this.dynamo = dynamo;
        this.table = new OrdersTable(ordersTable);
        this.submitting = new SubmittingTransaction(transactions, table, outbox);
        this.writes = new OrderWrites(table);
        this.tally = new TallyWrites(table);
        this.workflow = new WorkflowTransactions(transactions, table, outbox);
        this.listing = new CustomersOrders(dynamo, table);
        this.owners = new RestaurantOwner(table);
    }

    @Override
    public Optional<Order> find(OrderId id) {
        return item(OrdersTable.order(id)).map(OrderItem::read);
    }

    @Override
    public Optional<Claim> claim(CustomerId customer, IdempotencyKey key) {
        return item(OrdersTable.claim(customer, key.value())).map(ClaimItem::read);
    }

    @Override
    public Submission submit(NewOrder placed) {
        return submitting.write(placed);
    }

    @Override
    public CartSubmission submit(NewOrder placed, OrderedCart cart) {
        return submitting.write(placed, cart);
    }

    @Override
    public Reservation reserve(Order reserved) {
        return workflow.reserve(reserved);
    }

    @Override
    public Change confirm(Order confirmed, Envelope<OrderConfirmed> event) {
        return workflow.change(writes.confirm(confirmed), event, tally.confirmed(confirmed));
    }

    @Override
    public Change reject(Order rejected, Envelope<OrderRejected> event) {
        return workflow.change(writes.reject(rejected), event, tally.rejected(rejected));
    }

    @Override
    public Change rejectAndRelease(Order rejected, Envelope<OrderRejected> event) {
        return workflow.changeAndRelease(writes.rejectReserved(rejected), event, tally.rejected(rejected),
                rejected.lines());
    }

    @Override
    public Preparation prepare(Order preparing, Envelope<OrderStatusChanged> event, AccountId owner) {
        return workflow.prepare(writes.prepare(preparing), event, owners.check(owner, preparing.restaurant()));
    }

    @Override
    public Change move(Order moved, Envelope<OrderStatusChanged> event) {
        return moved.status() == OrderStatus.DELIVERED
                ? workflow.change(writes.bring(moved), event, tally.delivered(moved))
                : workflow.change(writes.bring(moved), event);
    }

    @Override
    public Change cancel(Order cancelled, Envelope<OrderCancelled> event) {
        return workflow.change(writes.cancel(cancelled), event, tally.cancelled(cancelled));
    }

    @Override
    public Change cancelAndRelease(Order cancelled, Envelope<OrderCancelled> event) {
        return workflow.changeAndRelease(writes.cancelReserved(cancelled), event, tally.cancelled(cancelled),
                cancelled.lines());
    }

    @Override
    public OrderPage list(OrderQuery query) {
        return listing.page(query);
    }

    private Optional<Map<String, AttributeValue>> item(Map<String, AttributeValue> key) {
        var answer = dynamo.getItem(get -> get.tableName(table.name()).key(key).consistentRead(true));
        return answer.hasItem() ? Optional.of(answer.item()) : Optional.empty();
    }
}
