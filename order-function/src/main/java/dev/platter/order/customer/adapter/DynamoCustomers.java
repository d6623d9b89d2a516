package dev.platter.order.customer.adapter;

import static dev.platter.order.table.AttributeValues.number;
import static dev.platter.order.table.AttributeValues.time;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.platter.events.CustomerId;
import dev.platter.events.CustomerRegistered;
import dev.platter.events.Envelope;
import dev.platter.order.customer.domain.Address;
import dev.platter.order.customer.domain.AddressId;
import dev.platter.order.customer.domain.Customer;
import dev.platter.order.customer.domain.Customers;
import dev.platter.order.customer.domain.Expected;
import dev.platter.order.customer.domain.Profile;
import dev.platter.order.table.Attributes;
import dev.platter.order.table.OrdersTable;
import dev.platter.runtime.dynamo.Outcome;
import dev.platter.runtime.dynamo.Transactions;
import dev.platter.runtime.outbox.Outbox;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** The customers in the orders table, their events in the outbox. A refused write brings the item as it is, which says why. */
public final class DynamoCustomers implements Customers {

    private static final int PROFILE = 0;

    private final DynamoDbClient dynamo;
    private final Transactions transactions;
    private final OrdersTable table;
    private final Outbox outbox;

    public DynamoCustomers(DynamoDbClient dynamo, Transactions transactions, String ordersTable, Outbox outbox) {
        this.dynamo = dynamo;
        this.transactions = transactions;
        this.table = new OrdersTable(ordersTable);
        this.outbox = outbox;
    }

    @Override
    public Registration register(Customer customer, Envelope<CustomerRegistered> event) {
        var item = ProfileItem.of(customer);
        var profile = TransactWriteItem.builder().put(put -> put.tableName(table.name()).item(item)
                .conditionExpression(ProfileItem.NOBODY_THERE)
                .expressionAttributeValues(Map.of(":before", number(customer.version() - 1)))
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)).build();
        return switch (transactions.write(List.of(profile, outbox.put(event)))) {
            case Outcome.Committed() -> new Registration.Registered(customer);
            case Outcome.Refused refused when refused.at(PROFILE) -> why(refused.found(PROFILE));
            case Outcome.Refused refused -> throw new IllegalStateException(
                    "The events are ahead of customer " + customer.id());
        };
    }

    private static Registration why(Map<String, AttributeValue> found) {
        return ProfileItem.isRegistered(found)
                ? new Registration.RegisteredBefore(ProfileItem.read(found))
                : new Registration.ErasedBefore(new Attributes(found).number("version"));
    }

    @Override
    public Change change(CustomerId id, Profile profile, Expected expected, Instant now) {
        try {
            var change = new ProfileChange(table).of(id, profile, expected, now);
            var changed = transactions.beside(() -> dynamo.updateItem(change));
            return new Change.Changed(ProfileItem.read(changed.attributes()));
        } catch (ConditionalCheckFailedException refused) {
            return why(found(refused), profile, expected);
        }
    }

    /** The SDK may have sent it twice and have lost the first answer: then the profile is as it should be. */
    private static Change why(Map<String, AttributeValue> found, Profile profile, Expected expected) {
        if (!ProfileItem.isRegistered(found)) {
            return new Change.OutOfDate();
        }
        var customer = ProfileItem.read(found);
        boolean isDone = customer.profile().equals(profile) && expected.precedes(customer.version());
        return isDone ? new Change.Changed(customer) : new Change.OutOfDate();
    }

    @Override
    public AddressPut put(CustomerId id, AddressId name, Address address, Instant now) {
        try {
            var values = Map.of(":address", AddressValue.of(address), ":most", number(Customer.MOST_ADDRESSES));
            var before = update(id, name, ProfileItem.PUT_ADDRESS, ProfileItem.WITH_ROOM, values, now);
            return before.hasAttributes() && before.attributes().containsKey("addresses")
                    ? AddressPut.CHANGED
                    : AddressPut.ADDED;
        } catch (ConditionalCheckFailedException refused) {
            return ProfileItem.isRegistered(found(refused)) ? AddressPut.TOO_MANY : AddressPut.NOT_REGISTERED;
        }
    }

    @Override
    public boolean remove(CustomerId id, AddressId name, Instant now) {
        try {
            update(id, name, ProfileItem.REMOVE_ADDRESS, ProfileItem.WITH_THE_ADDRESS, Map.of(), now);
            return true;
        } catch (ConditionalCheckFailedException refused) {
            return ProfileItem.isRegistered(found(refused));
        }
    }

    private UpdateItemResponse update(CustomerId id, AddressId name, String change, String condition,
            Map<String, AttributeValue> more, Instant now) {
        var values = new HashMap<>(more);
        values.put(":now", time(now));
        values.put(":one", number(1));
        return transactions
                .beside(() -> dynamo.updateItem(update -> update.tableName(table.name()).key(OrdersTable.profile(id))
                        .updateExpression(change).conditionExpression(condition)
                        .expressionAttributeNames(Map.of("#id", name.value())).expressionAttributeValues(values)
                        .returnValues(ReturnValue.UPDATED_OLD)
                        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)));
    }

    private static Map<String, AttributeValue> found(ConditionalCheckFailedException refused) {
        return refused.hasItem() ? refused.item() : Map.of();
    }
}
