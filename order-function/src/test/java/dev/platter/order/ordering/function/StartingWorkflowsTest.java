package dev.platter.order.ordering.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.anOrderFor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import dev.platter.json.Reading;
import dev.platter.json.StrictJson;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.executions.Execution;
import dev.platter.order.fixture.Kept;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class StartingWorkflowsTest {

    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final OrderService service;

    StartingWorkflowsTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeEach
    void openTheKitchen() {
        service.serving(aMenu().with(aDish("Ramen").stock(9)));
    }

    @Test
    void aSubmittedOrderIsHandedToTheStateMachineByItsId() {
        var events = submitted();

        assertThat(service.startWorkflows(events)).isEmpty();

        var started = started(events);
        assertThat(started.stateMachineArn()).endsWith("-order-workflow");
        assertThat(started.input())
                .isEqualTo("{\"orderId\":\"%s\",\"traceparent\":\"%s\"}".formatted(started.name(), TRACE));
        assertThat(StrictJson.refusingUnknownFields().read(started.input(), OrderTask.class))
                .isInstanceOf(Reading.Read.class);
    }

    @Test
    void howeverOftenItsMessageComesItIsStartedOnceAndTheMessageIsDone() {
        var events = submitted();

        assertThat(service.startWorkflows(List.of(events.getFirst(), events.getFirst()))).isEmpty();
        service.executions().end(Kept.orderOf(events.getFirst()));
        assertThat(service.startWorkflows(events)).isEmpty();

        assertThat(service.executions().executions()).filteredOn(started(events)::equals).hasSize(1);
    }

    @Test
    void whatIsNoSubmittedOrderIsParkedAndTheOthersAreStarted() {
        var events = submitted();

        assertThat(service.startWorkflows(List.of("no event at all", events.getFirst()))).isEmpty();

        assertThat(started(events)).isNotNull();
        assertThat(service.kept().parked("order-processing-dlq")).hasSize(1);
    }

    private Execution started(List<String> events) {
        return service.executions().executions().stream()
                .filter(execution -> execution.name().equals(Kept.orderOf(events.getFirst())))
                .findFirst().orElseThrow();
    }

    private List<String> submitted() {
        return service.kept().events(service.answer(anOrderFor(1, "Ramen").header("traceparent", TRACE)).orderId());
    }
}
