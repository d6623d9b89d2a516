package dev.platter.order.menu.adapter;

import static dev.platter.order.table.AttributeValues.number;
import static dev.platter.order.table.AttributeValues.text;
import static dev.platter.order.table.AttributeValues.time;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.platter.events.AccountId;
import dev.platter.events.DishId;
import dev.platter.order.menu.domain.DishDetails;
import dev.platter.order.menu.domain.DishVersion;
import dev.platter.order.menu.domain.Expected;
import dev.platter.order.table.OrdersTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The owner's updates of a dish's item; whose it is and which version is changed are conditions of the one write. */
record DishChanges(OrdersTable table) {

    private static final String CHANGE = """
            SET #name = :name, description = :description, price = :price, category = :category, allergens = :allergens, \
            menuSk = :menuSk, categoryPk = :categoryPk, version = version + :one
            """;
    /** Off both indexes; the item stays for what is reserved of it. */
    private static final String WITHDRAW = """
            SET withdrawnAt = :now, version = version + :one REMOVE menuPk, categoryPk
            """;
    private static final String OWNED = "ownerId = :owner AND attribute_not_exists(withdrawnAt)";

    UpdateItemRequest change(DishId id, AccountId owner, DishDetails details, Expected expected) {
        var values = new HashMap<String, AttributeValue>();
        DishItem.details(id, details).forEach((name, value) -> values.put(":" + name, value));
        return update(id, owner, CHANGE, expected, values)
                .expressionAttributeNames(Map.of("#name", "name")).returnValues(ReturnValue.ALL_NEW).build();
    }

    UpdateItemRequest withdraw(DishId id, AccountId owner, Expected expected, Instant now) {
        return update(id, owner, WITHDRAW, expected, new HashMap<>(Map.of(":now", time(now)))).build();
    }

    private UpdateItemRequest.Builder update(DishId id, AccountId owner, String update, Expected expected,
            Map<String, AttributeValue> values) {
        values.put(":owner", text(owner.value()));
        values.put(":one", number(1));
        var condition = OWNED + switch (expected) {
            case Expected.Any() -> "";
            case Expected.OneOf(var versions) -> " AND (" + oneOf(versions, values) + ")";
        };
        return UpdateItemRequest.builder().tableName(table.name()).key(OrdersTable.dish(id))
                .updateExpression(update).conditionExpression(condition).expressionAttributeValues(values)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD);
    }

    /** {@code version IN (:v3) AND attribute_not_exists(soldOut) OR version IN (:v2) AND attribute_exists(soldOut)}. */
    private static String oneOf(Set<DishVersion> versions, Map<String, AttributeValue> values) {
        if (versions.isEmpty()) {
            return "attribute_not_exists(version)";
        }
        return versions.stream().collect(Collectors.groupingBy(DishVersion::available)).entrySet().stream()
                .map(group -> "version IN (" + group.getValue().stream().map(version -> operand(version, values))
                        .collect(Collectors.joining(", "))
                        + (group.getKey() ? ") AND attribute_not_exists(soldOut)" : ") AND attribute_exists(soldOut)"))
                .collect(Collectors.joining(" OR "));
    }

    private static String operand(DishVersion version, Map<String, AttributeValue> values) {
        values.put(":v" + version.number(), number(version.number()));
        return ":v" + version.number();
    }
}
