package dev.platter.order.ordering.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.anOrderFor;
import static dev.platter.order.fixture.ARequest.cancelling;
import static dev.platter.order.fixture.ARequest.theOrder;
import static dev.platter.order.fixture.ARequest.theOrders;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.order.fixture.ARequest;
import dev.platter.order.fixture.Answer;
import dev.platter.order.fixture.OrderService;
import dev.platter.runtime.http.Cursor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ListingOrdersTest {

    private final OrderService service;

    ListingOrdersTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeEach
    void openTheKitchen() {
        service.serving(aMenu().with(aDish("Ramen").stock(100)));
    }

    @Test
    void aCustomerSeesTheirOrdersNewestFirstAndNobodyElses() {
        var first = placed();
        var second = placed();
        service.answer(anOrderFor(1, "Ramen").by("bob"));

        var answer = service.answer(theOrders());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(ids(answer)).containsExactly(second, first);
        assertThat(answer.body().has("next")).isFalse();
        assertThat(answer.body().at("/orders/0")).isEqualTo(service.answer(theOrder(second)).body());
    }

    @Test
    void whoeverHasNotOrderedSeesNothing() {
        assertThat(service.answer(theOrders()).body()).hasToString("{\"orders\":[]}");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeatAlsoWhereOrdersShareAnInstant() {
        var placed = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            placed.addFirst(i % 3 == 0 ? placed() : placedAtTheSameTime());
        }

        for (var limit : List.of("1", "2", "3", "7", "100")) {
            assertThat(pages(theOrders().query("limit", limit)))
                    .containsExactlyInAnyOrderElementsOf(placed).isSortedAccordingTo(this::newestFirst);
        }
    }

    @Test
    void whatIsPlacedBetweenTwoPagesDoesNotShiftThem() {
        var first = placed();
        var second = placed();
        var page = service.answer(theOrders().query("limit", "1"));
        placed();

        assertThat(ids(page)).containsExactly(second);
        assertThat(ids(service.answer(theOrders().query("limit", "1").query("cursor", page.text("/next")))))
                .containsExactly(first);
    }

    @Test
    void ordersAreFoundByTheirStatusAsItIsNow() {
        var cancelled = placed();
        var confirmed = placed();
        var submitted = placed();
        service.answer(cancelling(cancelled));
        service.process(service.kept().events(confirmed));

        assertThat(ids(service.answer(theOrders().query("status", "CANCELLED")))).containsExactly(cancelled);
        assertThat(ids(service.answer(theOrders().query("status", "CONFIRMED")))).containsExactly(confirmed);
        assertThat(ids(service.answer(theOrders().query("status", "SUBMITTED")))).containsExactly(submitted);
        assertThat(ids(service.answer(theOrders().query("status", "DELIVERED")))).isEmpty();
    }

    @Test
    void pagesOfOneStatusLeaveNothingOutEither() {
        var cancelled = new ArrayList<String>();
        for (int i = 0; i < 6; i++) {
            var order = placed();
            if (i % 2 == 0) {
                service.answer(cancelling(order));
                cancelled.addFirst(order);
            }
        }

        for (var limit : List.of("1", "2", "3")) {
            assertThat(pages(theOrders().query("status", "CANCELLED").query("limit", limit))).isEqualTo(cancelled);
        }
    }

    @Test
    void fromIsWithinTheRangeAndToIsNot() {
        var before = placed();
        var at = placed();
        var instant = service.clock().instant();
        var after = placed();

        assertThat(ids(service.answer(theOrders().query("from", instant.toString())))).containsExactly(after, at);
        assertThat(ids(service.answer(theOrders().query("to", instant.toString())))).containsExactly(before);
        assertThat(ids(service.answer(theOrders().query("from", instant.toString())
                .query("to", instant.plusNanos(1).toString())))).containsExactly(at);
        assertThat(ids(service.answer(theOrders().query("from", "2026-11-22T11:00:00+01:00")))).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"status, confirmed", "status, ''", "status, 'CONFIRMED,CANCELLED'", "from, yesterday",
            "from, 2026-11-22",
            "from, 1969-12-31T23:59:59Z", "to, +10000-01-01T00:00:00Z", "to, ''", "limit, 0", "limit, 101", "limit, x",
            "limit, ''", "cursor, ''", "cursor, made-up", "cursor, AAAAAAAAAAAAAAAAAAAAAAAAAAAA", "sort, asc",
            "from, 10000",
            "from, 9999-12-31T00:00:01Z"})
    void aParameterThatBreaksItsRuleIsNamed(String name, String value) {
        var answer = service.answer(theOrders().query(name, value));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.pointers()).contains("#query/" + name);
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsRefused() {
        var answer = service.answer(theOrders().query("from", "2026-11-22T10:00:00Z")
                .query("to", "2026-11-22T10:00:00Z"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.pointers()).containsExactly("#query/from");
    }

    @Test
    void aCursorIsGoodForItsOwnQueryAndCallerOnly() {
        placed();
        placed();
        service.answer(anOrderFor(1, "Ramen").by("bob"));
        var cursor = service.answer(theOrders().query("limit", "1")).text("/next");

        assertThat(service.answer(theOrders().query("cursor", cursor)).status()).isEqualTo(200);
        for (var other : List.of(theOrders().by("bob"), theOrders().query("status", "SUBMITTED"),
                theOrders().query("from", "2026-11-22T10:00:00Z"), theOrders().query("to", "2026-11-23T10:00:00Z"))) {
            var answer = service.answer(other.query("cursor", cursor));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.pointers()).containsExactly("#query/cursor");
        }
    }

    /** Whoever knows how cursors are made gets no further than to their own orders. */
    @ParameterizedTest
    @ValueSource(strings = {"", "#", "2026-11-22T10:00:00Z", "2026-11-22T10:00:00Z#", "#order", "then#order",
            "2026-11-22T10:00:00Z#or/der", "1969-01-01T00:00:00Z#order", "9999-12-31T00:00:00Z#order",
            "+100000-01-01T00:00:00Z#order", "2026-11-22T10:00:00Z#a#b"})
    void aForgedPositionIsRefused(String position) {
        var scope = List.of("GET /orders", "ada", "", "1970-01-01T00:00:00Z", "9999-12-31T00:00:00Z");

        var answer = service.answer(theOrders().query("cursor", Cursor.after(position, scope)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.pointers()).containsExactly("#query/cursor");
    }

    @Test
    void aForgedPositionWithinTheRangeReadsNobodyElsesOrders() {
        var bobs = service.answer(anOrderFor(1, "Ramen").by("bob")).orderId();
        service.clock().pass(Duration.ofSeconds(1));
        var mine = placed();
        var scope = List.of("GET /orders", "ada", "", "1970-01-01T00:00:00Z", "9999-12-31T00:00:00Z");
        var forged = Cursor.after(service.clock().instant().plusSeconds(1) + "#" + bobs, scope);

        assertThat(ids(service.answer(theOrders().query("cursor", forged)))).containsExactly(mine);
    }

    private String placed() {
        service.clock().pass(Duration.ofMillis(1));
        return placedAtTheSameTime();
    }

    private String placedAtTheSameTime() {
        return service.answer(anOrderFor(1, "Ramen")).orderId();
    }

    private List<String> pages(ARequest first) {
        var all = new ArrayList<String>();
        var page = service.answer(first);
        all.addAll(ids(page));
        while (page.body().has("next")) {
            page = service.answer(first.query("cursor", page.text("/next")));
            assertThat(page.status()).isEqualTo(200);
            all.addAll(ids(page));
        }
        return all;
    }

    private int newestFirst(String one, String other) {
        return submittedAt(other).compareTo(submittedAt(one));
    }

    private String submittedAt(String order) {
        return service.answer(theOrder(order)).text("/submittedAt");
    }

    private static List<String> ids(Answer answer) {
        return answer.body().at("/orders").valueStream().map(order -> order.at("/orderId").asString()).toList();
    }
}
