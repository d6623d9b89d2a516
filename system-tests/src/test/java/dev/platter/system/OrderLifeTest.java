package dev.platter.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;

import dev.platter.issuer.DemoUser;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What becomes of an order after it is placed: the door, or back with stock and money. */
@OnEveryHome
class OrderLifeTest {

    private final Platter customer;
    private final Platter restaurant;
    private final Platter courier;
    private final Menu menu;
    private final Ordering ordering;

    OrderLifeTest(Platter platter) {
        this.customer = platter;
        this.restaurant = platter.as(DemoUser.RESTAURANT);
        this.courier = platter.as(DemoUser.COURIER);
        this.menu = new Menu(platter);
        this.ordering = new Ordering(platter);
    }

    @Test
    void anOrderGoesFromTheCustomerThroughTheKitchenToTheDoor() {
        var id = ordering.place("EUR", menu.dish("Pad Thai"), 1);
        assertThat(ordering.settled(id).at("/status")).isEqualTo("CONFIRMED");

        assertThat(move(restaurant, id, "prepare").at("/status")).isEqualTo("PREPARING");
        assertThat(move(courier, id, "dispatch").at("/status")).isEqualTo("OUT_FOR_DELIVERY");
        assertThat(move(courier, id, "deliver").at("/status")).isEqualTo("DELIVERED");

        var tooLate = move(customer, id, "cancel");
        assertThat(tooLate.status()).isEqualTo(409);
        assertThat(tooLate.at("/type")).isEqualTo("urn:platter:problem:illegal-transition");
        var history = customer.get("/orders/" + id + "/history").json().path("events");
        assertThat(history.valueStream().map(event -> event.path("status").asString()))
                .containsExactly("SUBMITTED", "CONFIRMED", "PREPARING", "OUT_FOR_DELIVERY", "DELIVERED");
        assertThat(customer.get("/orders?status=DELIVERED&limit=1").at("/orders/0/orderId")).isEqualTo(id);
    }

    @Test
    void anOrderThatIsCancelledInTimeGivesItsMoneyAndItsStockBack() {
        var dish = menu.dish("Bibimbap");
        var stock = stock(dish);
        var id = ordering.place("EUR", dish, 3);
        assertThat(ordering.settled(id).at("/status")).isEqualTo("CONFIRMED");
        assertThat(stock(dish)).isEqualTo(stock - 3);

        var cancelled = move(customer, id, "cancel");

        assertThat(cancelled.at("/status")).isEqualTo("CANCELLED");
        assertThat(cancelled.at("/cancellation/reason")).isEqualTo("CUSTOMER");
        assertThat(stock(dish)).isEqualTo(stock);
        await().atMost(Platter.PATIENCE).until(() -> payment(id), "REFUNDED"::equals);
    }

    /**
     * The queue holds each order back for minutes, longer than any of them takes here; so the message comes without delay, and
     * orders are placed until one is overtaken by it. Whoever wins, nothing is lost: order-function's own tests see to that.
     */
    @Test
    void anOrderThatIsNotConfirmedInTimeIsCancelledAndOwesNothing() {
        var dish = menu.dish("Saag Paneer");
        var timedOut = await().atMost(Platter.PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> {
            var id = ordering.place("EUR", dish, 1);
            timeIsUp(id);
            var settled = ordering.settled(id);
            move(customer, id, "cancel");
            return settled;
        }, order -> order.at("/status").equals("CANCELLED"));

        assertThat(timedOut.at("/cancellation/reason")).isEqualTo("TIMED_OUT");
        await().atMost(Platter.PATIENCE).untilAsserted(
                () -> assertThat(payment(timedOut.at("/orderId"))).isIn("REFUNDED", "DECLINED"));
    }

    private static Answer move(Platter user, String order, String step) {
        return user.send("POST", "/orders/" + order + "/" + step, "");
    }

    private void timeIsUp(String order) {
        var aws = customer.aws();
        var event = aws.dynamoDb().getItem(get -> get.tableName(aws.named("order-events"))
                .key(Map.of("pk", text(order), "sk", text("000000000001"))).consistentRead(true)).item().get("event");
        aws.sqs().sendMessage(send -> send.queueUrl(aws.queueUrl("order-timeouts"))
                .messageBody(Objects.requireNonNull(event).s()).delaySeconds(0));
    }

    private int stock(String dish) {
        var item = item("orders", Map.of("pk", text("DISH#" + dish), "sk", text("DISH")));
        return Integer.parseInt(Objects.requireNonNull(item.get("stock")).n());
    }

    /** Where the payment sandbox says that an order's payment stands; nowhere yet is empty. */
    private String payment(String order) {
        var state = item("sandbox-payments", Map.of("pk", text(order))).get("state");
        return state == null ? "" : state.s();
    }

    private Map<String, AttributeValue> item(String table, Map<String, AttributeValue> key) {
        var aws = customer.aws();
        return aws.dynamoDb().getItem(get -> get.tableName(aws.named(table)).key(key).consistentRead(true)).item();
    }

    private static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }
}
