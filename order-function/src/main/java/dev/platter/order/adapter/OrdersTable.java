package dev.platter.order.adapter;

import java.util.Map;

import dev.platter.events.CustomerId;
import dev.platter.events.DishId;
import dev.platter.events.OrderId;
import dev.platter.order.domain.IdempotencyKey;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The orders table and all of its keys. The ids are free of {@code #}, so no two keys can be mistaken for each other.
 *
 * <pre>
 * item     pk               sk
 * dish     DISH#ramen       DISH                  index menu: menuPk MENU, menuSk the name in lower case, #, the id
 * order    ORDER#7f3c…      ORDER
 * claim    CUSTOMER#b1d0…   IDEMPOTENCY#the-key
 * </pre>
 *
 * @param name as the template names it
 */
record OrdersTable(String name) {

    static final String MENU_INDEX = "menu";
    static final String MENU = "MENU";

    static Map<String, AttributeValue> dish(DishId id) {
        return key("DISH#" + id.value(), "DISH");
    }

    static Map<String, AttributeValue> order(OrderId id) {
        return key("ORDER#" + id.value(), "ORDER");
    }

    static Map<String, AttributeValue> claim(CustomerId customer, IdempotencyKey key) {
        return key("CUSTOMER#" + customer.value(), "IDEMPOTENCY#" + key.value());
    }

    private static Map<String, AttributeValue> key(String pk, String sk) {
        return Map.of("pk", AttributeValues.text(pk), "sk", AttributeValues.text(sk));
    }
}
