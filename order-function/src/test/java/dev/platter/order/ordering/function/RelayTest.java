package dev.platter.order.ordering.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.anOrderFor;
import static dev.platter.order.fixture.ARequest.theOrder;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.order.fixture.OrderService;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class RelayTest {

    private final OrderService service;

    RelayTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @Test
    void submittedOrdersReachTheWorkerAndWhatTheWorkerTellsDoesNot() {
        service.serving(aMenu().with(aDish("Ramen")));
        var id = service.answer(anOrderFor(2, "Ramen")).orderId();
        var submitted = service.kept().events(id);

        service.relayEverything();
        var messages = Awaitility.await().atMost(Duration.ofSeconds(10))
                .until(() -> service.kept().taken("order-processing"), taken -> !taken.isEmpty());
        assertThat(messages).isEqualTo(submitted);

        service.process(messages);
        assertThat(service.answer(theOrder(id)).text("/status")).isEqualTo("CONFIRMED");
        service.relayEverything();
        assertThat(service.kept().taken("order-processing")).isEqualTo(submitted);
    }
}
