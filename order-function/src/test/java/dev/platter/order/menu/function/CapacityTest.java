package dev.platter.order.menu.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.aRequest;
import static dev.platter.order.fixture.ARequest.anOrderFor;
import static dev.platter.order.fixture.ARequest.onDish;
import static dev.platter.order.fixture.ARequest.theDish;
import static dev.platter.order.fixture.ARequest.theMenu;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.order.fixture.ARequest;
import dev.platter.order.fixture.CapacityMeter;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** What DynamoDB charges for the menu: the README's figures. */
@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class CapacityTest {

    private static final String RAMEN = """
            {"name":"%s","description":"Noodles","price":{"amount":"11.00","currency":"EUR"},"category":"NOODLES",\
            "allergens":[]}""";

    private final OrderService service;

    CapacityTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeEach
    void openTheKitchen() {
        service.serving(aMenu().withDishes(49).with(aDish("Ramen").stock(3)));
    }

    @Test
    void aPageOfFiftyDishesIsReadForLessThanOneItemEach() {
        assertThat(units(theMenu()).get("orders/menu")).isBetween(1.0, 2.5);
        assertThat(units(aRequest("GET /menu", "/menu").query("category", "NOODLES")).get("orders/categories"))
                .isBetween(1.0, 2.5);
        assertThat(units(theDish("Ramen"))).isEqualTo(Map.of("orders", 1.0));
    }

    @Test
    void aReservationWritesToTheMenusIndexesOnlyWhenItTakesTheLast() {
        assertThat(reserving(1)).doesNotContainKeys("orders/menu", "orders/categories");
        assertThat(reserving(2)).containsKeys("orders/menu", "orders/categories");
    }

    @Test
    void aRestockWritesToThemOnlyWhenItBringsADishBack() {
        assertThat(units(restock("r1"))).doesNotContainKeys("orders/menu", "orders/categories");
        reserving(5);
        assertThat(units(restock("r2"))).containsKeys("orders/menu", "orders/categories");
    }

    @Test
    void aChangeIsWrittenOnceToEachAndTwiceWhereItMovesTheDish() {
        assertThat(units(change("Ramen")))
                .isEqualTo(Map.of("orders", 1.0, "orders/menu", 1.0, "orders/categories", 1.0));
        assertThat(units(change("Udon")))
                .isEqualTo(Map.of("orders", 1.0, "orders/menu", 2.0, "orders/categories", 2.0));
        assertThat(units(onDish("DELETE", "Ramen").header("if-match", "*")))
                .isEqualTo(Map.of("orders", 1.0, "orders/menu", 1.0, "orders/categories", 1.0));
    }

    private static ARequest change(String name) {
        return onDish("PUT", "Ramen").header("if-match", "*").json(RAMEN.formatted(name));
    }

    private static ARequest restock(String id) {
        return aRequest("PUT /dishes/{dishId}/restocks/{restockId}", "/dishes/ramen/restocks/" + id)
                .path("dishId", "ramen").path("restockId", id).by(OrderService.OWNER.value()).json("{\"portions\":2}");
    }

    private Map<String, Double> units(ARequest request) {
        var meter = new CapacityMeter();
        service.answer(request, meter);
        return meter.units();
    }

    private Map<String, Double> reserving(int quantity) {
        var order = service.answer(anOrderFor(quantity, "Ramen")).orderId();
        var meter = new CapacityMeter();
        service.process(service.kept().events(order), meter);
        return meter.units();
    }
}
