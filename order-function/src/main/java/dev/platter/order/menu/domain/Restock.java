package dev.platter.order.menu.domain;

import dev.platter.events.DishId;

/**
 * More of a dish.
 *
 * @param id names it among the dish's, so that it may be told twice
 * @param portions 1 to {@link NewDish#MOST_STOCK}
 */
public record Restock(DishId dish, RestockId id, int portions) {}
