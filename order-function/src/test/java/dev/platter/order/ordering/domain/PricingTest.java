package dev.platter.order.ordering.domain;

import static dev.platter.order.fixture.ADish.aDish;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import java.util.Map;

import dev.platter.events.DishId;
import dev.platter.events.Money;
import dev.platter.json.Refusal;
import dev.platter.order.fixture.ADish;
import dev.platter.order.menu.domain.Dish;
import dev.platter.order.ordering.domain.Basket.Item;
import dev.platter.order.ordering.domain.Pricing.Impossible;
import dev.platter.order.ordering.domain.Pricing.Priced;
import org.junit.jupiter.api.Test;

class PricingTest {

    private static final Dish RAMEN = aDish("Ramen").at("12.50", "EUR").onTheMenu();
    private static final Dish BURGER = aDish("Burger").at("13.00", "USD").onTheMenu();
    private static final Dish PALACE = aDish("Palace").at("999999999", "EUR").onTheMenu();
    private static final Dish TACOS = aDish("Tacos").of("cantina").onTheMenu();
    private static final Map<DishId, Dish> MENU = Map.of(RAMEN.id(), RAMEN, BURGER.id(), BURGER, PALACE.id(), PALACE,
            TACOS.id(), TACOS);

    @Test
    void namesAndPricesAreTheMenus() {
        assertThat(Pricing.of(basket(new Item(RAMEN.id(), 3, 0)), MENU))
                .isEqualTo(new Priced(ADish.RESTAURANT,
                        List.of(new PricedLine(RAMEN.id(), "Ramen", 3, Money.of("12.50", "EUR")))));
    }

    @Test
    void everyDishThatIsNotOnTheMenuIsNamedAtItsFirstLine() {
        var basket = basket(new Item(RAMEN.id(), 1, 0), new Item(new DishId("soup"), 1, 3),
                new Item(new DishId("pie"), 1, 4));

        assertThat(Pricing.of(basket, MENU)).isEqualTo(new Impossible(List.of(
                new Refusal("/lines/3/dishId", "must be a dish of the menu"),
                new Refusal("/lines/4/dishId", "must be a dish of the menu"))));
    }

    @Test
    void aDishSoldInAnotherCurrencyIsNamed() {
        assertThat(Pricing.of(basket(new Item(BURGER.id(), 1, 2)), MENU)).isEqualTo(new Impossible(List.of(
                new Refusal("/lines/2/dishId", "must be sold in EUR, is sold in USD"))));
    }

    @Test
    void aDishOfAnotherRestaurantThanTheFirstIsNamed() {
        var basket = basket(new Item(new DishId("soup"), 1, 0), new Item(TACOS.id(), 1, 1), new Item(RAMEN.id(), 1, 2));

        assertThat(Pricing.of(basket, MENU)).isEqualTo(new Impossible(List.of(
                new Refusal("/lines/0/dishId", "must be a dish of the menu"),
                new Refusal("/lines/2/dishId",
                        "must be of one restaurant with the dishes before, cantina, is of sakura"))));
    }

    @Test
    void aTotalBeyondWhatMoneyCanSayIsTheCustomersMistake() {
        assertThat(Pricing.of(basket(new Item(PALACE.id(), 2, 0)), MENU)).isEqualTo(new Impossible(List.of(
                new Refusal("/lines", "must cost less: the total must be below 1000000000"))));
    }

    private static Basket basket(Item... items) {
        return new Basket(Currency.getInstance("EUR"), List.of(items));
    }
}
