package dev.platter.order.table;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import dev.platter.events.CustomerId;
import dev.platter.events.DishId;
import dev.platter.events.OrderId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The orders table and all of its keys. The ids are free of {@code #}, so no two keys can be mistaken for each other.
 *
 * <pre>
 * item        pk                 sk                  index menu          index categories    index customer-orders
 * dish        DISH#ramen         DISH                RESTAURANT#sakura   CATEGORY#NOODLES
 * restock     DISH#ramen         RESTOCK#monday
 * restaurant  RESTAURANT#sakura  RESTAURANT          RESTAURANTS
 * order       ORDER#7f3c…        ORDER                                                       CUSTOMER#b1d0…
 * claim       CUSTOMER#b1d0…     IDEMPOTENCY#the-key
 * cart        CUSTOMER#b1d0…     CART#the-cart
 * profile     CUSTOMER#b1d0…     PROFILE
 * tally       CUSTOMER#b1d0…     TALLY
 * an hour     CUSTOMER#b1d0…     HOUR#ACTIVITY#2026-11-23T10:00:00Z
 * mail        CUSTOMER#b1d0…     MAIL#the-event
 * </pre>
 *
 * The first two indexes are sorted by {@code menuSk}, the name as it is searched by with the id behind it; the last one by the
 * time of placing, {@code #}, the id.
 *
 * @param name as the template names it
 */
public record OrdersTable(String name) {

    /** The index of what each restaurant has, and of the restaurants, by name. */
    public static final String MENU_INDEX = "menu";
    /** The index of what there is of each category, by name. */
    public static final String CATEGORY_INDEX = "categories";
    /** What the keys of a customer's carts begin with, within the customer's collection. */
    public static final String CART = "CART#";
    /** What the keys of a customer's mails begin with, within the customer's collection. */
    public static final String MAIL = "MAIL#";
    /** All restaurants, in index {@value #MENU_INDEX}. */
    public static final String RESTAURANTS = "RESTAURANTS";

    /** A restaurant's dishes, in index {@value #MENU_INDEX}. @param restaurant its id's value */
    public static String menuOf(String restaurant) {
        return "RESTAURANT#" + restaurant;
    }

    /** The dishes of a category, in index {@value #CATEGORY_INDEX}. */
    public static String category(String name) {
        return "CATEGORY#" + name;
    }

    /** The index of a customer's orders, newest last; nothing else is in it. */
    public static final String CUSTOMER_ORDERS = "customer-orders";

    private static final DateTimeFormatter SORTABLE = DateTimeFormatter
            .ofPattern("uuuu-MM-dd'T'HH:mm:ss.nnnnnnnnn'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** The key of a dish. */
    public static Map<String, AttributeValue> dish(DishId id) {
        return key("DISH#" + id.value(), "DISH");
    }

    /** The key of a delivery of more of a dish. @param restock its id's value */
    public static Map<String, AttributeValue> restock(DishId dish, String restock) {
        return key("DISH#" + dish.value(), "RESTOCK#" + restock);
    }

    /** The key of a restaurant. @param id its id's value */
    public static Map<String, AttributeValue> restaurant(String id) {
        return key("RESTAURANT#" + id, "RESTAURANT");
    }

    /** The key of an order. */
    public static Map<String, AttributeValue> order(OrderId id) {
        return key("ORDER#" + id.value(), "ORDER");
    }

    /** Where an order stands in the index of its customer's orders, by the time of its placing. */
    public static Map<String, AttributeValue> amongCustomersOrders(CustomerId customer, Instant placed, OrderId id) {
        return Map.of("customerOrdersPk", AttributeValues.text(customersOrders(customer)),
                "customerOrdersSk", AttributeValues.text(sortable(placed) + "#" + id.value()));
    }

    /** The partition of the index that has a customer's orders. */
    public static String customersOrders(CustomerId customer) {
        return "CUSTOMER#" + customer.value();
    }

    /** Nine digits always, so that the order of texts is the order of times. @param time of a year from 0 to 9999 */
    public static String sortable(Instant time) {
        return SORTABLE.format(time);
    }

    /** The key of the claim for an idempotency key, which belongs to its customer. */
    public static Map<String, AttributeValue> claim(CustomerId customer, String key) {
        return key(collectionOf(customer), "IDEMPOTENCY#" + key);
    }

    /** The key of a cart, which belongs to its customer. */
    public static Map<String, AttributeValue> cart(CustomerId customer, String id) {
        return key(collectionOf(customer), CART + id);
    }

    /** The key of a customer's profile. */
    public static Map<String, AttributeValue> profile(CustomerId customer) {
        return key(collectionOf(customer), "PROFILE");
    }

    /** The key of the claim for a mail, which belongs to its customer. @param event the id of the event that it tells of */
    public static Map<String, AttributeValue> mail(CustomerId customer, String event) {
        return key(collectionOf(customer), MAIL + event);
    }

    /** The partition that has all that is kept of a customer. */
    public static String collectionOf(CustomerId customer) {
        return "CUSTOMER#" + customer.value();
    }

    /** The key of the tally of a customer's orders. */
    public static Map<String, AttributeValue> tally(CustomerId customer) {
        return key(collectionOf(customer), "TALLY");
    }

    private static Map<String, AttributeValue> key(String pk, String sk) {
        return Map.of("pk", AttributeValues.text(pk), "sk", AttributeValues.text(sk));
    }
}
