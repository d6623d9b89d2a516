package dev.platter.order.table;

import java.util.Map;

import dev.platter.events.CustomerId;
import dev.platter.events.DishId;
import dev.platter.events.OrderId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The orders table and all of its keys. The ids are free of {@code #}, so no two keys can be mistaken for each other.
 *
 * <pre>
 * item     pk               sk
 * dish     DISH#ramen       DISH                  index menu: menuPk MENU, menuSk the name in lower case, #, the id
 * restaurant RESTAURANT#sakura RESTAURANT
 * order    ORDER#7f3c…      ORDER
 * claim    CUSTOMER#b1d0…   IDEMPOTENCY#the-key
 * </pre>
 *
 * @param name as the template names it
 */
public record OrdersTable(String name) {

    /** The index of the menu, by name. */
    public static final String MENU_INDEX = "menu";
    /** The one partition of the index. */
    public static final String MENU = "MENU";

    /** The key of a dish. */
    public static Map<String, AttributeValue> dish(DishId id) {
        return key("DISH#" + id.value(), "DISH");
    }

    /** The key of a restaurant. @param id its id's value */
    public static Map<String, AttributeValue> restaurant(String id) {
        return key("RESTAURANT#" + id, "RESTAURANT");
    }

    /** The key of an order. */
    public static Map<String, AttributeValue> order(OrderId id) {
        return key("ORDER#" + id.value(), "ORDER");
    }

    /** The key of the claim for an idempotency key, which belongs to its customer. */
    public static Map<String, AttributeValue> claim(CustomerId customer, String key) {
        return key("CUSTOMER#" + customer.value(), "IDEMPOTENCY#" + key);
    }

    private static Map<String, AttributeValue> key(String pk, String sk) {
        return Map.of("pk", AttributeValues.text(pk), "sk", AttributeValues.text(sk));
    }
}
