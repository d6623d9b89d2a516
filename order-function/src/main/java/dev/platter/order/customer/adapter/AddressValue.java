package dev.platter.order.customer.adapter;

import static dev.platter.order.table.AttributeValues.text;

import java.util.HashMap;

import dev.platter.order.customer.domain.Address;
import dev.platter.order.table.Attributes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An address as a map in its customer's item. */
final class AddressValue {

    private AddressValue() {}

    static AttributeValue of(Address address) {
        var values = new HashMap<String, AttributeValue>();
        values.put("street", text(address.street()));
        values.put("postalCode", text(address.postalCode()));
        values.put("city", text(address.city()));
        values.put("country", text(address.country()));
        if (address.note() != null) {
            values.put("note", text(address.note()));
        }
        return AttributeValue.fromM(values);
    }

    static Address read(Attributes address) {
        return new Address(address.text("street"), address.text("postalCode"), address.text("city"),
                address.text("country"), address.textIfThere("note").orElse(null));
    }
}
