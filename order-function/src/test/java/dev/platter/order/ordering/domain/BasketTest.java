package dev.platter.order.ordering.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;

import dev.platter.events.DishId;
import dev.platter.json.Refusal;
import dev.platter.order.ordering.domain.Basket.Filling.Filled;
import dev.platter.order.ordering.domain.Basket.Filling.Refused;
import dev.platter.order.ordering.domain.Basket.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasketTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final DishId RAMEN = new DishId("ramen");
    private static final DishId PIZZA = new DishId("pizza");

    @Test
    void linesOfOneDishAreMergedWhereItIsNamedFirst() {
        var filling = Basket.fill(EUR, List.of(line(PIZZA, 1), line(RAMEN, 2), line(PIZZA, 3)));

        assertThat(filling)
                .isEqualTo(new Filled(new Basket(EUR, List.of(new Item(PIZZA, 4, 0), new Item(RAMEN, 2, 1)))));
    }

    @Test
    void anEmptyBasketIsRefused() {
        assertThat(refusals(List.of())).containsExactly(new Refusal("/lines", "must have from 1 to 200 entries"));
    }

    @Test
    void linesBeyondTwoHundredAreRefusedEvenIfTheyAreOfOneDish() {
        assertThat(Basket.fill(EUR, lines(99, i -> RAMEN))).isInstanceOf(Filled.class);
        assertThat(refusals(lines(201, i -> RAMEN)))
                .containsExactly(new Refusal("/lines", "must have from 1 to 200 entries"));
    }

    @Test
    void fortyDishesFitAndOneMoreDoesNot() {
        assertThat(Basket.fill(EUR, lines(40, i -> new DishId("dish-" + i)))).isInstanceOf(Filled.class);
        assertThat(refusals(lines(41, i -> new DishId("dish-" + i))))
                .containsExactly(new Refusal("/lines", "must name at most 40 different dishes"));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 100, Integer.MAX_VALUE})
    void aQuantityOutsideOneToNinetyNineIsRefusedWhereItStands(int quantity) {
        assertThat(refusals(List.of(line(PIZZA, 1), line(RAMEN, quantity))))
                .containsExactly(new Refusal("/lines/1/quantity", "must be from 1 to 99"));
    }

    @Test
    void theLineThatBringsADishBeyondNinetyNineIsNamed() {
        assertThat(refusals(List.of(line(RAMEN, 60), line(PIZZA, 60), line(RAMEN, 40))))
                .containsExactly(new Refusal("/lines/2/quantity", "brings the dish to 100, more than 99"));
    }

    @Test
    void everyBrokenLineIsTold() {
        assertThat(refusals(List.of(line(RAMEN, 0), line(PIZZA, 1), line(RAMEN, 100))))
                .extracting(Refusal::pointer).containsExactly("/lines/0/quantity", "/lines/2/quantity");
    }

    private static List<Refusal> refusals(List<BasketLine> lines) {
        assertThat(Basket.fill(EUR, lines)).isInstanceOf(Refused.class);
        return ((Refused) Basket.fill(EUR, lines)).refusals();
    }

    private static List<BasketLine> lines(int count, java.util.function.IntFunction<DishId> dish) {
        return IntStream.range(0, count).mapToObj(i -> line(dish.apply(i), 1)).toList();
    }

    private static BasketLine line(DishId dish, int quantity) {
        return new BasketLine(dish, quantity);
    }
}
