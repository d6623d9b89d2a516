package dev.platter.order.menu.domain;

import java.util.Collection;
import java.util.List;

import dev.platter.events.Money;
import dev.platter.json.InvalidValue;

/**
 * What a restaurant says of a dish.
 *
 * @param name 1 to 100 characters, on one line
 * @param description up to 1,000 characters, may be empty
 * @param price above zero, with no more decimals than its currency has
 * @param allergens each once, in the order of the EU's list
 */
public record DishDetails(String name, String description, Money price, Category category, List<Allergen> allergens) {

    /** Each of the list at most once. */
    private static final int MOST_ALLERGENS = Allergen.values().length;

    public DishDetails {
        name = name.strip();
        checkLength("name", name, 1, 100);
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValue("name", "must have no control characters");
        }
        checkLength("description", description, 0, 1000);
        if (price.amount().signum() == 0) {
            throw new InvalidValue("price/amount", "must be above 0");
        }
        allergens = eachOnce(allergens);
    }

    /** Counted as people count: a character beyond the basic plane is one. */
    private static void checkLength(String field, String text, int least, int most) {
        int length = text.codePointCount(0, text.length());
        if (length < least || length > most) {
            throw new InvalidValue(field, "must have %d to %d characters".formatted(least, most));
        }
    }

    private static List<Allergen> eachOnce(Collection<Allergen> named) {
        var distinct = named.stream().limit(MOST_ALLERGENS + 1L).distinct().sorted().toList();
        if (distinct.size() < named.size()) {
            throw new InvalidValue("allergens", "must have at most %d entries, each once".formatted(MOST_ALLERGENS));
        }
        return distinct;
    }
}
