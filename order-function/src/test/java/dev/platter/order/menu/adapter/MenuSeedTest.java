package dev.platter.order.menu.adapter;

import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.aRequest;
import static dev.platter.order.fixture.ARequest.anOrderFor;
import static dev.platter.order.fixture.ARequest.theMenu;
import static org.assertj.core.api.Assertions.assertThat;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class MenuSeedTest {

    private final OrderService service;

    MenuSeedTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeEach
    void plant() {
        service.serving(aMenu());
        service.plantMenu();
    }

    @Test
    void aNewSystemHasAMenu() {
        var restaurants = service.answer(aRequest("GET /restaurants", "/restaurants")).body().at("/restaurants")
                .valueStream().map(restaurant -> restaurant.at("/restaurantId").asString()).toList();
        var dishes = restaurants.stream().flatMap(restaurant -> service.answer(theMenu()
                .query("restaurant", restaurant)).body().at("/dishes").valueStream()).toList();

        assertThat(restaurants).hasSize(5);
        assertThat(dishes).hasSizeGreaterThan(12);
        assertThat(dishes).extracting(dish -> dish.at("/price/currency").asString()).contains("EUR", "USD");
    }

    @Test
    void plantingItAgainGivesNoStockBack() {
        var order = service.answer(anOrderFor(2, "Ramen"));
        service.process(service.kept().events(order.orderId()));
        var before = service.kept().everything();

        service.plantMenu();

        assertThat(service.kept().everything()).isEqualTo(before);
    }
}
