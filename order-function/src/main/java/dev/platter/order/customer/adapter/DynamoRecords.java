package dev.platter.order.customer.adapter;

import static dev.platter.order.table.AttributeValues.text;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.platter.events.CustomerId;
import dev.platter.order.cart.adapter.KeptCarts;
import dev.platter.order.customer.domain.Customer;
import dev.platter.order.customer.domain.CustomerRecords;
import dev.platter.order.ordering.adapter.TallyItem;
import dev.platter.order.ordering.domain.OrderTally;
import dev.platter.order.table.Attributes;
import dev.platter.order.table.OrdersTable;
import dev.platter.runtime.dynamo.Transactions;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** The item collections of customers, {@code CUSTOMER#<sub>}, in the orders table. */
public final class DynamoRecords implements CustomerRecords {

    /** Profile and tally lie beside each other, behind all carts, claims and mails, of which there may be many. */
    private static final String OVERVIEW = """
            pk = :customer AND sk BETWEEN :profile AND :tally
            """;
    private static final String ALL = """
            pk = :customer
            """;
    private static final int A_PART = 100;

    private final DynamoDbClient dynamo;
    private final OrdersTable table;
    private final Erasure erasure;

    public DynamoRecords(DynamoDbClient dynamo, Transactions transactions, String ordersTable) {
        this.dynamo = dynamo;
        this.table = new OrdersTable(ordersTable);
        this.erasure = new Erasure(dynamo, transactions, table);
    }

    @Override
    public Optional<Overview> overview(CustomerId id) {
        var items = dynamo.query(of(id, OVERVIEW, Map.of(":customer", text(OrdersTable.collectionOf(id)),
                ":profile", sk(OrdersTable.profile(id)), ":tally", sk(OrdersTable.tally(id)))).build()).items();
        var customer = customer(id, items);
        return customer == null
                ? Optional.empty()
                : Optional.of(new Overview(customer, tally(id, items).orElse(OrderTally.NOTHING)));
    }

    @Override
    public Part part(CustomerId id, @Nullable String after) {
        var query = of(id, ALL, Map.of(":customer", text(OrdersTable.collectionOf(id)))).limit(A_PART);
        if (after != null) {
            query.exclusiveStartKey(Map.of("pk", text(OrdersTable.collectionOf(id)), "sk", text(after)));
        }
        var answer = dynamo.query(query.build());
        var items = answer.items();
        return new Part(customer(id, items), tally(id, items).orElse(null),
                items.stream().filter(item -> isOf(OrdersTable.CART, item)).map(KeptCarts::read).toList(),
                items.stream().filter(item -> isOf(OrdersTable.MAIL, item)).map(DynamoRecords::mail).toList(),
                answer.hasLastEvaluatedKey() ? new Attributes(answer.lastEvaluatedKey()).text("sk") : null);
    }

    private QueryRequest.Builder of(CustomerId id, String keys, Map<String, AttributeValue> values) {
        return QueryRequest.builder().tableName(table.name()).keyConditionExpression(keys)
                .expressionAttributeValues(values).consistentRead(true);
    }

    private static @Nullable Customer customer(CustomerId id, List<Map<String, AttributeValue>> items) {
        return item(OrdersTable.profile(id), items).filter(ProfileItem::isRegistered).map(ProfileItem::read)
                .orElse(null);
    }

    private static Optional<OrderTally> tally(CustomerId id, List<Map<String, AttributeValue>> items) {
        return item(OrdersTable.tally(id), items).map(TallyItem::read);
    }

    private static Optional<Map<String, AttributeValue>> item(Map<String, AttributeValue> key,
            List<Map<String, AttributeValue>> items) {
        return items.stream().filter(item -> item.entrySet().containsAll(key.entrySet())).findFirst();
    }

    private static MailRecord mail(Map<String, AttributeValue> item) {
        var mail = new Attributes(item);
        return new MailRecord(mail.text("eventId"), mail.has("sentAt") ? mail.time("sentAt") : null);
    }

    private static boolean isOf(String kind, Map<String, AttributeValue> item) {
        return new Attributes(item).text("sk").startsWith(kind);
    }

    private static AttributeValue sk(Map<String, AttributeValue> key) {
        return text(new Attributes(key).text("sk"));
    }

    @Override
    public boolean forget(CustomerId id, Instant now) {
        return erasure.forget(id, now);
    }

    @Override
    public int sweep(CustomerId id) {
        return erasure.sweep(id);
    }
}
