package dev.platter.order.menu.function;

import java.util.List;

import dev.platter.order.menu.domain.Dish;
import dev.platter.order.menu.domain.Page;
import org.jspecify.annotations.Nullable;

/** A page of a menu. @param next the cursor of the next page; left out after the last */
record MenuAnswer(List<DishAnswer> dishes, @Nullable String next) {

    static MenuAnswer of(Page<Dish> page, @Nullable String next) {
        return new MenuAnswer(page.items().stream().map(DishAnswer::of).toList(), next);
    }
}
