package dev.platter.order.menu.domain;

import static java.util.Comparator.comparing;

import java.util.List;

/** What can be ordered, by name. */
public record Menu(List<Dish> dishes) {

    public Menu {
        dishes = dishes.stream().sorted(comparing(Dish::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(dish -> dish.id().value())).toList();
    }
}
