package dev.platter.order.ordering.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;

import dev.platter.events.DishId;
import dev.platter.order.ordering.domain.Basket.Item;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final Item RAMEN = new Item(new DishId("ramen"), 2, 0);
    private static final Item PIZZA = new Item(new DishId("pizza"), 1, 1);

    @Test
    void theOrderOfTheLinesDoesNotMatter() {
        assertThat(fingerprint("EUR", RAMEN, PIZZA)).isEqualTo(fingerprint("EUR", PIZZA, RAMEN));
    }

    @Test
    void anotherDishQuantityOrCurrencyMatters() {
        var fingerprint = fingerprint("EUR", RAMEN);

        assertThat(fingerprint).isNotEqualTo(fingerprint("EUR", RAMEN, PIZZA))
                .isNotEqualTo(fingerprint("EUR", new Item(RAMEN.dish(), 3, 0)))
                .isNotEqualTo(fingerprint("EUR", new Item(PIZZA.dish(), 2, 0)))
                .isNotEqualTo(fingerprint("USD", RAMEN));
    }

    private static Fingerprint fingerprint(String currency, Item... items) {
        return Fingerprint.of(new Basket(Currency.getInstance(currency), List.of(items)));
    }
}
