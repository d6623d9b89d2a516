package dev.platter.order.ordering.domain;

import static dev.platter.order.ordering.domain.Basket.MOST_OF_A_DISH;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.platter.events.DishId;
import dev.platter.json.Refusal;
import dev.platter.order.ordering.domain.Basket.Item;

/** Merges the lines of each dish and notes every line that goes beyond what one may order. */
final class MergingLines {

    private final Map<DishId, Item> merged = new LinkedHashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private int position;

    void add(BasketLine line) {
        if (line.quantity() < 1 || line.quantity() > MOST_OF_A_DISH) {
            refuse("must be from 1 to " + MOST_OF_A_DISH);
        } else {
            merge(line);
        }
        position++;
    }

    private void merge(BasketLine line) {
        var item = merged.merge(line.dish(), new Item(line.dish(), line.quantity(), position), MergingLines::both);
        if (item.quantity() > MOST_OF_A_DISH) {
            refuse("brings the dish to %d, more than %d".formatted(item.quantity(), MOST_OF_A_DISH));
        }
    }

    private static Item both(Item first, Item more) {
        return new Item(first.dish(), first.quantity() + more.quantity(), first.firstLine());
    }

    private void refuse(String rule) {
        refusals.add(new Refusal("/lines/" + position + "/quantity", rule));
    }

    List<Item> items() {
        return List.copyOf(merged.values());
    }

    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }
}
