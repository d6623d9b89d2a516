package dev.platter.order.ordering.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.APhoto.aPhoto;
import static dev.platter.order.fixture.ARequest.aRequest;
import static dev.platter.order.fixture.ARequest.anOrderFor;
import static dev.platter.order.fixture.ARequest.cancelling;
import static dev.platter.order.fixture.ARequest.delivering;
import static dev.platter.order.fixture.ARequest.dispatching;
import static dev.platter.order.fixture.ARequest.onDish;
import static dev.platter.order.fixture.ARequest.preparing;
import static dev.platter.order.fixture.ARequest.theDish;
import static dev.platter.order.fixture.ARequest.theHistory;
import static dev.platter.order.fixture.ARequest.theMenu;
import static dev.platter.order.fixture.ARequest.theOrder;
import static dev.platter.order.fixture.ARequest.theOrders;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import dev.platter.events.OrderCancelled;
import dev.platter.events.OrderSubmitted;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.crash.CallRecorder;
import dev.platter.order.fixture.ARequest;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** What each access costs: the README's table of access patterns. */
@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class CallsTest {

    private static final String GET = "DynamoDb.GetItem";
    private static final String BATCH_GET = "DynamoDb.BatchGetItem";
    private static final String QUERY = "DynamoDb.Query";
    private static final String PUT = "DynamoDb.PutItem";
    private static final String UPDATE = "DynamoDb.UpdateItem";
    private static final String TRANSACTION = "DynamoDb.TransactWriteItems";

    private final OrderService service;

    CallsTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeEach
    void openTheKitchen() {
        service.serving(aMenu().with(aDish("Ramen").stock(3)).with(aDish("Declined").at("10.01", "EUR")));
    }

    @Test
    void aPageOfAListIsOneQueryAndASearchIsToldByOnePut() {
        assertThat(calls(theMenu())).containsExactly(QUERY);
        assertThat(calls(theMenu().query("name", "r"))).containsExactly(QUERY, PUT);
        assertThat(calls(aRequest("GET /menu", "/menu").query("category", "NOODLES"))).containsExactly(QUERY);
        assertThat(calls(aRequest("GET /restaurants", "/restaurants"))).containsExactly(QUERY);
    }

    @Test
    void aRestaurantAndADishAreReadByOneCall() {
        assertThat(calls(aRequest("GET /restaurants/{restaurantId}", "/").path("restaurantId", "sakura")))
                .containsExactly(GET);
        assertThat(calls(theDish("Ramen"))).containsExactly(GET);
    }

    @Test
    void anOwnerChangesADishByOneCallAlsoWhenItIsRefused() {
        assertThat(calls(onDish("DELETE", "Ramen").header("if-match", "\"9\""))).containsExactly(UPDATE);
        assertThat(calls(onDish("DELETE", "Ramen").header("if-match", "*").by("mallory"))).containsExactly(UPDATE);
        assertThat(calls(onDish("DELETE", "Ramen").header("if-match", "\"1\""))).containsExactly(UPDATE);
    }

    @Test
    void whoeverTakesTheLastPaysForOneTransactionMore() {
        assertThat(processing(3, "Ramen")).containsExactly(GET, TRANSACTION, TRANSACTION, UPDATE, UPDATE, TRANSACTION);
    }

    @Test
    void anOrderIsReadByOneCall() {
        var id = service.answer(anOrderFor(1, "Ramen")).orderId();

        assertThat(calls(theOrder(id))).containsExactly(GET);
    }

    @Test
    void anOrderIsPlacedByTwoCallsWithAndWithoutAKey() {
        assertThat(calls(anOrderFor(1, "Ramen"))).containsExactly(BATCH_GET, TRANSACTION);
        assertThat(calls(anOrderFor(1, "Ramen").key("k1"))).containsExactly(BATCH_GET, TRANSACTION);
    }

    @Test
    void onlyARepeatPaysForTheKey() {
        service.answer(anOrderFor(1, "Ramen").key("k1"));

        assertThat(calls(anOrderFor(1, "Ramen").key("k1"))).containsExactly(BATCH_GET, TRANSACTION, GET);
        service.kept().withdraw("Ramen");
        assertThat(calls(anOrderFor(1, "Ramen").key("k1"))).containsExactly(BATCH_GET, GET, GET);
    }

    @Test
    void anOrderThatIsMalformedCostsNothing() {
        assertThat(calls(anOrderFor(0, "Ramen"))).isEmpty();
    }

    @Test
    void anOrderIsProcessedByThreeCallsAndTheProvidersTwo() {
        assertThat(processing(2, "Ramen")).containsExactly(GET, TRANSACTION, UPDATE, UPDATE, TRANSACTION);
        assertThat(processing(2, "Ramen")).containsExactly(GET, TRANSACTION, TRANSACTION);
        assertThat(processing(1, "Declined")).containsExactly(GET, TRANSACTION, UPDATE, UPDATE, TRANSACTION);
    }

    @Test
    void anOrderIsMovedOnByTwoCallsHoweverOftenItIsAsked() {
        var id = confirmed();

        assertThat(calls(preparing(id))).containsExactly(GET, TRANSACTION);
        assertThat(calls(preparing(id))).containsExactly(GET, GET);
        assertThat(calls(dispatching(id))).containsExactly(GET, TRANSACTION);
        assertThat(calls(dispatching(id))).containsExactly(GET);
        assertThat(calls(delivering(id))).containsExactly(GET, TRANSACTION);
        assertThat(calls(delivering(id))).containsExactly(GET);
    }

    @Test
    void anOrderIsCancelledByTwoCallsAndRefundedByTheProvidersOneOrTwo() {
        var id = confirmed();

        assertThat(calls(cancelling(id))).containsExactly(GET, TRANSACTION);
        assertThat(calls(cancelling(id))).containsExactly(GET);
        assertThat(refunding(id)).containsExactly(UPDATE);
        var early = service.answer(anOrderFor(1, "Ramen")).orderId();
        service.answer(cancelling(early));
        assertThat(refunding(early)).containsExactly(UPDATE, UPDATE);
    }

    @Test
    void anOrderTimesOutByTwoCallsAndASettledOneIsRead() {
        var id = service.answer(anOrderFor(1, "Ramen")).orderId();

        assertThat(timingOut(id)).containsExactly(GET, TRANSACTION);
        assertThat(timingOut(id)).containsExactly(GET);
    }

    @Test
    void aPageOfOrdersIsOneQueryAndAHistoryOneCall() {
        var id = confirmed();

        assertThat(calls(theOrders())).containsExactly(QUERY);
        assertThat(calls(theOrders().query("status", "CONFIRMED"))).containsExactly(QUERY);
        assertThat(calls(theHistory(id))).containsExactly(GET);
    }

    @Test
    void aPhotoIsShownByOneCall() {
        var recorder = new CallRecorder();
        service.attachPhotos(List.of(aPhoto("p1").of("Ramen").event()), recorder);

        assertThat(recorder.calls()).containsExactly(UPDATE);
    }

    private String confirmed() {
        var id = service.answer(anOrderFor(1, "Ramen")).orderId();
        service.process(service.kept().events(id));
        return id;
    }

    private List<String> refunding(String id) {
        var recorder = new CallRecorder();
        service.refund(service.kept().events(id, OrderCancelled.class), recorder);
        return recorder.calls();
    }

    private List<String> timingOut(String id) {
        var recorder = new CallRecorder();
        service.timeOut(service.kept().events(id, OrderSubmitted.class), recorder);
        return recorder.calls();
    }

    private List<String> calls(ARequest request) {
        var recorder = new CallRecorder();
        service.answer(request, recorder);
        return recorder.calls();
    }

    private List<String> processing(int quantity, String dish) {
        var id = service.answer(anOrderFor(quantity, dish)).orderId();
        var recorder = new CallRecorder();
        service.process(service.kept().events(id), recorder);
        return recorder.calls();
    }
}
