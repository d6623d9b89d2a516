package dev.platter.order.cart.domain;

import dev.platter.order.menu.domain.Dish;

/** A dish of the menu. @param left how many there are, which is told to nobody */
public record OfferedDish(Dish dish, int left) {}
