package dev.platter.order.ordering.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.anOrderOf;
import static dev.platter.order.fixture.ARequest.delivering;
import static dev.platter.order.fixture.ARequest.dispatching;
import static dev.platter.order.fixture.ARequest.preparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.order.fixture.ARequest;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the README says that an order costs, from being placed to being delivered. */
@ExtendWith(EmbeddedAwsExtension.class)
class OrderCostTest {

    /** As long as Cognito makes them. */
    private static final String CUSTOMER = "5b0f9a1e-7c2d-4e63-9d0a-1f2b3c4d5e6f";
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
        var id = service.answer(anOrderOf(RAMEN_AND_UDON).header("idempotency-key", "lunch")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01").by(CUSTOMER), placed)
                .orderId();
        var workedOn = service.writeUnits();
        service.process(service.kept().events(id), workedOn);

        assertThat(List.of(placed.total(), workedOn.total(), moved(preparing(id)), moved(dispatching(id)),
                moved(delivering(id)))).as("placed, worked on, prepared, dispatched, delivered")
                .containsExactly(9L, 14L, 7L, 5L, 7L);
    }

    private long moved(ARequest step) {
        var units = service.writeUnits();
        assertThat(service.answer(step, units).status()).isEqualTo(200);
        return units.total();
    }
}
