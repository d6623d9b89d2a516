package dev.platter.order.customer.adapter;

import static dev.platter.order.table.AttributeValues.number;
import static dev.platter.order.table.AttributeValues.time;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.platter.events.CustomerId;
import dev.platter.order.customer.domain.Expected;
import dev.platter.order.customer.domain.Profile;
import dev.platter.order.table.OrdersTable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The update that writes another profile; which version is changed is a condition of it. */
record ProfileChange(OrdersTable table) {

    private static final String CHANGE = """
            SET #name = :name, email = :email, currency = :currency, units = :units, version = version + :one, updatedAt = :now""";
    private static final String CONSENTED = ", consentedAt = if_not_exists(consentedAt, :now)";

    UpdateItemRequest of(CustomerId id, Profile profile, Expected expected, Instant now) {
        var values = new HashMap<String, AttributeValue>();
        ProfileItem.profile(profile).forEach((name, value) -> values.put(":" + name, value));
        values.put(":one", number(1));
        values.put(":now", time(now));
        return UpdateItemRequest.builder().tableName(table.name()).key(OrdersTable.profile(id))
                .updateExpression(update(profile)).conditionExpression(condition(expected, values))
                .expressionAttributeNames(Map.of("#name", "name")).expressionAttributeValues(values)
                .returnValues(ReturnValue.ALL_NEW)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD).build();
    }

    /** The consent counts from when it was first given, and withdrawn it is gone. */
    private static String update(Profile profile) {
        boolean consents = profile.preferences().marketingConsent();
        boolean hasPhone = profile.phone() != null;
        var set = CHANGE + (hasPhone ? ", phone = :phone" : "") + (consents ? CONSENTED : "");
        if (consents && hasPhone) {
            return set;
        }
        return set + " REMOVE " + (consents ? "phone" : hasPhone ? "consentedAt" : "phone, consentedAt");
    }

    private static String condition(Expected expected, Map<String, AttributeValue> values) {
        return ProfileItem.REGISTERED + switch (expected) {
            case Expected.Any() -> "";
            case Expected.OneOf(var versions) when versions.isEmpty() -> " AND attribute_not_exists(version)";
            case Expected.OneOf(var versions) -> " AND version IN (" + operands(versions, values) + ")";
        };
    }

    private static String operands(Set<Long> versions, Map<String, AttributeValue> values) {
        return versions.stream().map(version -> {
            values.put(":v" + version, number(version));
            return ":v" + version;
        }).collect(Collectors.joining(", "));
    }
}
