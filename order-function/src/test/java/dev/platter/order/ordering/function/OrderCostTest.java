package dev.platter.order.ordering.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.anOrderOf;
import static dev.platter.order.fixture.ARequest.delivering;
import static dev.platter.order.fixture.ARequest.dispatching;
import static dev.platter.order.fixture.ARequest.preparing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.order.fixture.ARequest;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the README says that an order costs, from being placed to being delivered. */
@ExtendWith(EmbeddedAwsExtension.class)
class OrderCostTest {

    private static final String RAMEN_AND_UDON = """
            {"currency":"EUR","lines":[{"dishId":"ramen","quantity":2},{"dishId":"udon","quantity":1}]}""";

    private final OrderService service;

    OrderCostTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @Test
    void anOrderOfTwoDishesIsWrittenForWhatTheReadmeSays() {
        service.serving(aMenu().with(aDish("Ramen").stock(100)).with(aDish("Udon").stock(100)));
        var placed = service.writeUnits();
        var id = service.answer(anOrderOf(RAMEN_AND_UDON).header("idempotency-key", "lunch"), placed).orderId();
        var workedOn = service.writeUnits();
        service.process(service.kept().events(id), workedOn);

        assertThat(placed.total()).isEqualTo(11);
        assertThat(workedOn.total()).isEqualTo(14);
        assertThat(moved(preparing(id))).isEqualTo(7);
        assertThat(moved(dispatching(id))).isEqualTo(5);
        assertThat(moved(delivering(id))).isEqualTo(7);
    }

    private long moved(ARequest step) {
        var units = service.writeUnits();
        assertThat(service.answer(step, units).status()).isEqualTo(200);
        return units.total();
    }
}
