package dev.platter.order.ordering.adapter;

import static dev.platter.order.table.AttributeValues.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.platter.events.CustomerId;
import dev.platter.events.OrderStatus;
import dev.platter.order.ordering.domain.Order;
import dev.platter.order.ordering.domain.OrderPage;
import dev.platter.order.ordering.domain.OrderPosition;
import dev.platter.order.ordering.domain.OrderQuery;
import dev.platter.order.table.Attributes;
import dev.platter.order.table.OrdersTable;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * A customer's orders by the time of their placing: one query of index {@code customer-orders} a page. Those of one status are
 * picked out of what the query reads, at most 1 MB of it, so a page of them may be short and have a next one all the same.
 */
final class CustomersOrders {

    /** The sort key is a time, {@code #} and the order's id, so a bare time lies before all orders of that instant. */
    private static final String IN_TIME = """
            customerOrdersPk = :customer AND customerOrdersSk BETWEEN :from AND :to
            """;
    private static final String IN_STATUS = """
            #status = :status
            """;

    private final DynamoDbClient dynamo;
    private final OrdersTable table;

    CustomersOrders(DynamoDbClient dynamo, OrdersTable table) {
        this.dynamo = dynamo;
        this.table = table;
    }

    OrderPage page(OrderQuery query) {
        var answer = dynamo.query(request(query));
        var orders = answer.items().stream().limit(query.most()).map(OrderItem::read).toList();
        return new OrderPage(orders, next(query, orders, answer));
    }

    private QueryRequest request(OrderQuery query) {
        var request = QueryRequest.builder().tableName(table.name()).indexName(OrdersTable.CUSTOMER_ORDERS)
                .keyConditionExpression(IN_TIME).scanIndexForward(false);
        var after = query.after();
        if (after != null) {
            request.exclusiveStartKey(key(query.customer(), after));
        }
        var status = query.status();
        return status == null ? all(request, query) : inStatus(status, request, query);
    }

    /** One more than is answered, to see whether there is a next page. */
    private static QueryRequest all(QueryRequest.Builder request, OrderQuery query) {
        return request.expressionAttributeValues(range(query)).limit(query.most() + 1).build();
    }

    private static QueryRequest inStatus(OrderStatus status, QueryRequest.Builder request, OrderQuery query) {
        var values = new HashMap<>(range(query));
        values.put(":status", text(status.name()));
        return request.expressionAttributeValues(values).filterExpression(IN_STATUS)
                .expressionAttributeNames(Map.of("#status", "status")).build();
    }

    private static Map<String, AttributeValue> range(OrderQuery query) {
        return Map.of(":customer", text(OrdersTable.customersOrders(query.customer())),
                ":from", text(OrdersTable.sortable(query.from())), ":to", text(OrdersTable.sortable(query.to())));
    }

    private static Map<String, AttributeValue> key(CustomerId customer, OrderPosition position) {
        var key = new HashMap<>(OrdersTable.order(position.id()));
        key.putAll(OrdersTable.amongCustomersOrders(customer, position.submittedAt(), position.id()));
        return key;
    }

    /** Behind the last one answered; or, when DynamoDB read no further, behind the last one read. */
    private static @Nullable OrderPosition next(OrderQuery query, List<Order> orders, QueryResponse answer) {
        if (answer.items().size() > query.most()) {
            var last = orders.getLast();
            return new OrderPosition(last.submittedAt(), last.id());
        }
        return answer.hasLastEvaluatedKey() ? position(new Attributes(answer.lastEvaluatedKey())) : null;
    }

    private static OrderPosition position(Attributes key) {
        return OrderPosition.parse(key.text("customerOrdersSk")).orElseThrow();
    }
}
