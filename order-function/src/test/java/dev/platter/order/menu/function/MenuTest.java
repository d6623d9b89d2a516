package dev.platter.order.menu.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.theMenu;
import static org.assertj.core.api.Assertions.assertThat;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class MenuTest {

    private final OrderService service;

    MenuTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @Test
    void theMenuTellsWhatThereIsByName() {
        service.serving(
                aMenu().with(aDish("Ramen").at("12.50", "EUR")).with(aDish("pizza").at("8.00", "USD").stock(0)));

        var menu = service.answer(theMenu());

        assertThat(menu.status()).isEqualTo(200);
        assertThat(menu.headers()).containsEntry("content-type", "application/json");
        assertThat(menu.body()).hasToString("""
                {"dishes":[\
                {"dishId":"pizza","name":"pizza","description":"pizza, as it should be",\
                "price":{"amount":"8.00","currency":"USD"},"available":false,"thumbnails":[]},\
                {"dishId":"ramen","name":"Ramen","description":"Ramen, as it should be",\
                "price":{"amount":"12.50","currency":"EUR"},"available":true,"thumbnails":[]}]}""");
    }

    @Test
    void aMenuOfManyPagesIsToldInFull() {
        service.serving(aMenu().withDishes(120));

        assertThat(service.answer(theMenu()).body().at("/dishes").size()).isEqualTo(120);
    }

    @Test
    void addingADishAgainChangesNothing() {
        service.serving(aMenu().with(aDish("Ramen").at("12.50", "EUR").stock(3)));

        service.add(aMenu().with(aDish("Ramen").at("99.00", "EUR").stock(500)));

        assertThat(service.kept().stock("Ramen")).isEqualTo(3);
        assertThat(service.answer(theMenu()).text("/dishes/0/price/amount")).isEqualTo("12.50");
    }
}
