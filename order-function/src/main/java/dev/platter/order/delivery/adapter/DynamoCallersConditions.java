package dev.platter.order.delivery.adapter;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dev.platter.events.CustomerId;
import dev.platter.events.PostalCode;
import dev.platter.order.customer.domain.Units;
import dev.platter.order.delivery.domain.CallersConditions;
import dev.platter.order.table.Attributes;
import dev.platter.order.table.OrdersTable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** An area's conditions and the caller's units, of two tables in one call. */
public final class DynamoCallersConditions implements CallersConditions {

    private static final String UNITS = "units";

    private final DynamoDbClient dynamo;
    private final OrdersTable orders;
    private final ConditionsTable conditions;

    public DynamoCallersConditions(DynamoDbClient dynamo, String ordersTable, String conditionsTable) {
        this.dynamo = dynamo;
        this.orders = new OrdersTable(ordersTable);
        this.conditions = new ConditionsTable(conditionsTable);
    }

    /** Of the profile no more than the units: who it is, is nobody's business here. The paginator asks for what was left. */
    @Override
    public Found of(PostalCode area, CustomerId caller) {
        var wanted = Map.of(
                conditions.name(), KeysAndAttributes.builder().keys(ConditionsTable.conditions(area)).build(),
                orders.name(), KeysAndAttributes.builder().keys(OrdersTable.profile(caller))
                        .projectionExpression("#units").expressionAttributeNames(Map.of("#units", UNITS)).build());
        var found = new HashMap<String, Map<String, AttributeValue>>();
        dynamo.batchGetItemPaginator(get -> get.requestItems(wanted)).forEach(page -> page.responses()
                .forEach((table, items) -> items.forEach(item -> found.put(table, item))));
        return new Found(Optional.ofNullable(found.get(conditions.name())).map(ConditionsItem::read),
                Optional.ofNullable(found.get(orders.name())).flatMap(DynamoCallersConditions::units)
                        .orElse(Units.METRIC));
    }

    private static Optional<Units> units(Map<String, AttributeValue> profile) {
        return new Attributes(profile).textIfThere(UNITS).map(Units::valueOf);
    }
}
