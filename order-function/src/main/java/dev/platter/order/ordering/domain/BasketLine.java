package dev.platter.order.ordering.domain;

import dev.platter.events.DishId;

/** So many of a dish, as a customer asks for them. Not checked yet: {@link Basket#fill} does that. */
public record BasketLine(DishId dish, int quantity) {}
