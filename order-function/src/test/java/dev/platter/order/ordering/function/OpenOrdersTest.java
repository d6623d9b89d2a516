package dev.platter.order.ordering.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.anOrderFor;
import static dev.platter.order.fixture.ARequest.anOrderOf;
import static dev.platter.order.fixture.ARequest.cancelling;
import static dev.platter.order.fixture.AtOnce.atOnce;
import static dev.platter.order.fixture.Carts.putting;
import static dev.platter.order.fixture.Carts.theCart;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.order.fixture.Answer;
import dev.platter.order.fixture.Conflicting;
import dev.platter.order.fixture.Crossroads;
import dev.platter.order.fixture.MistakenForAConflict;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** A customer has so many orders under way at once, and no more: here two. */
@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class OpenOrdersTest {

    private static final String LIMIT = "OPEN_ORDERS_LIMIT";

    private final OrderService all;
    private final OrderService service;

    OpenOrdersTest(EmbeddedAws aws) {
        all = OrderService.on(aws);
        service = all.where(LIMIT, "2");
    }

    @BeforeEach
    void openTheKitchen() {
        service.serving(aMenu().with(aDish("Ramen").stock(20)));
        service.refreshRates();
    }

    @Test
    void oneMoreIsRefusedUntilOneHasEnded() {
        var first = placed();
        placed();
        var kept = service.kept().everything();

        var refused = service.answer(anOrderFor(1, "Ramen"));

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("retry-after")).isEqualTo("60");
        assertThat(refused.text("/type")).isEqualTo("urn:platter:problem:too-many-open-orders");
        assertThat(refused.text("/detail")).contains("2 orders");
        assertThat(service.kept().everything()).isEqualTo(kept);
        service.answer(cancelling(first));
        assertThat(placed()).isNotEmpty();
    }

    @Test
    void othersMayOrder() {
        placed();
        placed();

        assertThat(service.answer(anOrderFor(1, "Ramen").by("bob")).status()).isEqualTo(201);
    }

    @Test
    void aRepeatGetsItsOrderAlsoFromWhoMayPlaceNoMore() {
        var first = service.answer(anOrderFor(1, "Ramen").key("k1"));
        placed();

        assertThat(service.answer(anOrderFor(1, "Ramen").key("k1"))).isEqualTo(first);
        assertThat(service.answer(anOrderFor(2, "Ramen").key("k1")).status()).isEqualTo(422);
        assertThat(service.answer(anOrderFor(1, "Ramen").key("k2")).status()).isEqualTo(429);
    }

    @Test
    void aCartThatCannotBeOrderedNowStaysOpen() {
        placed();
        placed();
        service.answer(putting(1, "Ramen"));

        assertThat(orderTheCart().status()).isEqualTo(429);
        assertThat(service.answer(theCart()).text("/status")).isEqualTo("OPEN");
    }

    @Test
    void aCartThatWasOrderedIsClosedAlsoForWhoMayPlaceNoMore() {
        placed();
        service.answer(putting(1, "Ramen"));
        assertThat(orderTheCart().status()).isEqualTo(201);

        assertThat(orderTheCart().text("/type")).isEqualTo("urn:platter:problem:cart-closed");
    }

    @Test
    void whoHasTakenTheLastPlaceThemselvesHasIt() {
        placed();

        assertThat(service.answer(anOrderFor(1, "Ramen"), new MistakenForAConflict()).status()).isEqualTo(201);
        assertThat(service.kept().tally().open()).isEqualTo(2);
    }

    @Test
    void whoHasTakenTheLastPlaceThemselvesHasItUnderAKeyAndWithACartToo() {
        placed();
        var keyed = service.answer(anOrderFor(1, "Ramen").key("k1"), new MistakenForAConflict());
        assertThat(keyed.status()).isEqualTo(201);
        service.answer(cancelling(keyed.orderId()));
        service.answer(putting(1, "Ramen"));

        assertThat(service.answer(anOrderOf("{\"cartId\": \"lunch\"}"), new MistakenForAConflict()).status())
                .isEqualTo(201);
        assertThat(service.kept().tally().open()).isEqualTo(2);
    }

    @Test
    void ofTwoAtOnceOneGetsTheLastPlace() {
        placed();
        var meeting = Crossroads.of(2, TransactWriteItemsRequest.class);

        var answers = atOnce(2, () -> service.answer(anOrderFor(1, "Ramen"), meeting));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 429);
        assertThat(service.kept().orders()).isEqualTo(service.kept().tally().open()).isEqualTo(2);
    }

    @RepeatedTest(3)
    void tenAtOnceMeetAtTheTallyAndAreAllPlaced() {
        var meeting = Crossroads.of(10, TransactWriteItemsRequest.class);
        var road = new Conflicting();

        var answers = atOnce(10, () -> all.answer(anOrderFor(1, "Ramen"), meeting, road));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(road.conflicts()).isPositive();
        assertThat(service.kept().tally().open()).isEqualTo(10);
    }

    @Test
    void aLimitThatIsNoneIsNamedBeforeAnythingIsDone() {
        for (var none : List.of("0", "few", "")) {
            assertThatThrownBy(() -> all.where(LIMIT, none).answer(anOrderFor(1, "Ramen")))
                    .hasRootCauseInstanceOf(IllegalStateException.class).hasStackTraceContaining(LIMIT);
        }
    }

    private String placed() {
        var answer = service.answer(anOrderFor(1, "Ramen"));
        assertThat(answer.status()).isEqualTo(201);
        return answer.orderId();
    }

    private Answer orderTheCart() {
        return service.answer(anOrderOf("{\"cartId\": \"lunch\"}"));
    }
}
