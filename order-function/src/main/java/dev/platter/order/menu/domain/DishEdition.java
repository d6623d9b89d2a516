package dev.platter.order.menu.domain;

/** A dish in one of its versions. @param number 1, 2, 3… */
public record DishEdition(Dish dish, long number) {

    public DishVersion version() {
        return new DishVersion(number, dish.available());
    }
}
