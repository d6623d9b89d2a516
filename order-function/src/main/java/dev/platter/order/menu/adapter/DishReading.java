package dev.platter.order.menu.adapter;

import java.util.Map;

import dev.platter.order.menu.domain.Dish;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Reads dishes that came with other things, for the batches of others; how many there are, {@link DishStock#left} tells. */
public final class DishReading {

    private DishReading() {}

    /** Whether this item of the orders table is a dish that was not withdrawn. */
    public static boolean isOnTheMenu(Map<String, AttributeValue> item) {
        return DishItem.isOnTheMenu(item);
    }

    /** The dish that it is. */
    public static Dish of(Map<String, AttributeValue> item) {
        return DishItem.read(item);
    }
}
