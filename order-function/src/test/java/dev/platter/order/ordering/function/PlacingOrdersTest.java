package dev.platter.order.ordering.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.anOrderFor;
import static dev.platter.order.fixture.ARequest.anOrderOf;
import static dev.platter.order.fixture.ARequest.theOrder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class PlacingOrdersTest {

    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final OrderService service;

    PlacingOrdersTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeEach
    void openTheKitchen() {
        service.serving(
                aMenu().with(aDish("Ramen").at("12.50", "EUR").stock(10)).with(aDish("Pizza").at("9.80", "EUR")));
    }

    @Test
    void anOrderIsAnsweredWithWhatWasOrderedAtTheMenusPrices() {
        var answer = service.answer(anOrderOf("""
                {"currency": "EUR", "lines": [{"dishId": "ramen", "quantity": 2}, {"dishId": "pizza", "quantity": 1},
                 {"dishId": "ramen", "quantity": 1}]}"""));

        var id = answer.orderId();
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.headers()).containsEntry("location", "/orders/" + id);
        assertThat(answer.body()).hasToString("""
                {"orderId":"%s","restaurantId":"sakura","status":"SUBMITTED","currency":"EUR","lines":[\
                {"dishId":"ramen","name":"Ramen","quantity":3,"unitPrice":{"amount":"12.50","currency":"EUR"}},\
                {"dishId":"pizza","name":"Pizza","quantity":1,"unitPrice":{"amount":"9.80","currency":"EUR"}}],\
                "total":{"amount":"47.30","currency":"EUR"},\
                "submittedAt":"2026-11-22T10:00:00.250Z","updatedAt":"2026-11-22T10:00:00.250Z"}""".formatted(id));
        assertThat(service.answer(theOrder(id)).body()).isEqualTo(answer.body());
    }

    @Test
    void theOrderAndItsEventAreWrittenAndNothingIsReservedYet() {
        var id = service.answer(anOrderFor(2, "Ramen").header("traceparent", TRACE)).orderId();

        var event = service.kept().eventDocuments(id).getFirst();
        assertThat(event.at("/id").asString()).isEqualTo(id + ".1");
        assertThat(event.at("/type").asString()).isEqualTo("platter.order.submitted.v1");
        assertThat(event.at("/source").asString()).isEqualTo("/platter/order-function");
        assertThat(event.at("/correlationid").asString()).isEqualTo(id);
        assertThat(event.at("/traceparent").asString()).isEqualTo(TRACE);
        assertThat(event.at("/data")).hasToString("""
                {"orderId":"%s","customerId":"ada","paymentStatus":"PENDING","lines":[\
                {"dishId":"ramen","quantity":2,"unitPrice":{"amount":"12.50","currency":"EUR"}}],\
                "total":{"amount":"25.00","currency":"EUR"},"submittedAt":"2026-11-22T10:00:00.250Z"}""".formatted(id));
        assertThat(service.kept().events(id)).hasSize(1);
        assertThat(service.kept().stock("Ramen")).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
            "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01"})
    void aTraceContextThatIsNoneIsIgnored(String traceparent) {
        var id = service.answer(anOrderFor(1, "Ramen").header("traceparent", traceparent)).orderId();

        assertThat(service.kept().eventDocuments(id).getFirst().has("traceparent")).isFalse();
    }

    @Test
    void fortyDishesAreOneOrder() {
        service.add(aMenu().withDishes(40));
        var lines = new StringBuilder("{\"dishId\": \"dish-0\", \"quantity\": 99}");
        for (int i = 1; i < 40; i++) {
            lines.append(", {\"dishId\": \"dish-%d\", \"quantity\": 99}".formatted(i));
        }

        var answer = service.answer(anOrderOf("{\"currency\": \"EUR\", \"lines\": [" + lines + "]}"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("/total/amount")).isEqualTo("49500.00");
        assertThat(service.process(service.kept().events(answer.orderId()))).isEmpty();
        assertThat(service.answer(theOrder(answer.orderId())).text("/rejection/reason")).isEqualTo("OUT_OF_STOCK");
    }

    @Test
    void thePriceOfAnOrderStaysWhatItWas() {
        var order = service.answer(anOrderFor(2, "Ramen"));

        service.kept().reprice("Ramen", "99");

        assertThat(service.answer(theOrder(order.orderId())).body()).isEqualTo(order.body());
    }

    @Test
    void anOrderIsItsCustomersOnly() {
        var id = service.answer(anOrderFor(1, "Ramen").by("ada")).orderId();

        var stranger = service.answer(theOrder(id).by("bob"));

        assertThat(stranger.status()).isEqualTo(404);
        assertThat(stranger.headers()).containsEntry("content-type", "application/problem+json");
        assertThat(stranger.body()).isEqualTo(service.answer(theOrder("no-such-order").by("bob")).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-order", "ORDER#1", "a b", "../menu"})
    void anOrderThatIsNotThereIsNotFound(String id) {
        assertThat(service.answer(theOrder(id)).status()).isEqualTo(404);
    }
}
