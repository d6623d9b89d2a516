package dev.platter.order.ordering.domain;

import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dev.platter.events.DishId;
import dev.platter.events.OrderLine;
import dev.platter.events.OrderSubmitted;
import dev.platter.json.Refusal;

/**
 * What a customer asks for: each dish once, within the bounds of an order. Whether there are such dishes, at what price, is
 * another question ({@link Pricing}).
 *
 * @param currency what the customer wants to pay in; every dish must be sold in it
 */
public record Basket(Currency currency, List<Item> items) {

    /** Distinct dishes: what one DynamoDB transaction can reserve and still write the order and its event. */
    public static final int MOST_DISHES = OrderSubmitted.MOST_LINES;

    /** Of one dish, all its lines together. */
    public static final int MOST_OF_A_DISH = OrderLine.MOST;

    /** Lines before those of one dish are merged. */
    public static final int MOST_LINES = 200;

    public Basket {
        items = List.copyOf(items);
    }

    /**
     * A dish and how many of it.
     *
     * @param firstLine the index of the first line that named the dish, for telling the customer where a fault is
     */
    public record Item(DishId dish, int quantity, int firstLine) {}

    /** A basket of these lines, those of one dish merged; or every rule that they break. */
    public static Filling fill(Currency currency, List<BasketLine> lines) {
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            return refused("must have from 1 to " + MOST_LINES + " entries");
        }
        var merging = new MergingLines();
        lines.forEach(merging::add);
        if (!merging.refusals().isEmpty()) {
            return new Filling.Refused(merging.refusals());
        }
        if (merging.items().size() > MOST_DISHES) {
            return refused("must name at most " + MOST_DISHES + " different dishes");
        }
        return new Filling.Filled(new Basket(currency, merging.items()));
    }

    /** Its dishes, in the order of their first lines. */
    public Set<DishId> dishes() {
        var ids = new LinkedHashSet<DishId>();
        items.forEach(item -> ids.add(item.dish()));
        return ids;
    }

    private static Filling refused(String rule) {
        return new Filling.Refused(List.of(new Refusal("/lines", rule)));
    }

    /** What became of an attempt to fill a basket. */
    public sealed interface Filling {

        record Filled(Basket basket) implements Filling {}

        /** @param refusals at least one, each pointing into {@code {"currency", "lines": [{"dishId", "quantity"}]}} */
        record Refused(List<Refusal> refusals) implements Filling {}
    }
}
