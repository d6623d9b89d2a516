package dev.platter.order.menu.adapter;

import static dev.platter.order.fixture.AMenu.aMenu;
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
        var dishes = service.answer(theMenu()).body().at("/dishes").valueStream().toList();

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
