package dev.platter.order.activity.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.anOrderOf;
import static dev.platter.order.fixture.ARequest.theMenu;
import static dev.platter.order.fixture.AtOnce.atOnce;
import static dev.platter.order.fixture.Carts.putting;
import static dev.platter.order.fixture.Carts.takingOut;
import static dev.platter.order.fixture.Carts.theCart;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.crash.Crash;
import dev.platter.localaws.crash.CrashAt;
import dev.platter.localaws.crash.LostAnswer;
import dev.platter.order.fixture.Answer;
import dev.platter.order.fixture.Crossroads;
import dev.platter.order.fixture.MistakenForAConflict;
import dev.platter.order.fixture.OrderService;
import dev.platter.order.fixture.Unreachable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Searches and additions to carts, of which nobody needs to tell. */
@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class SeenByTheServiceTest {

    private final OrderService service;

    SeenByTheServiceTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeEach
    void openTheKitchen() {
        service.serving(aMenu().with(aDish("Ramen").stock(9)).with(aDish("Ravioli").stock(9)));
    }

    @Test
    void aSearchIsRecordedOfNobodyInParticular() {
        service.answer(theMenu().query("name", "ra").query("limit", "1"));

        assertThat(service.kept().activity()).singleElement().satisfies(event -> {
            assertThat(event.at("/data/kind").asString()).isEqualTo("SEARCH");
            assertThat(event.at("/data/target").asString()).isEqualTo("ra");
            assertThat(event.at("/data/customerId").isMissingNode()).isTrue();
        });
    }

    @Test
    void neitherItsNextPageNorAWholeMenuNorARefusedQueryIsASearch() {
        var page = service.answer(theMenu().query("name", "ra").query("limit", "1"));
        service.answer(theMenu().query("name", "ra").query("limit", "1").query("cursor", page.text("/next")));
        service.answer(theMenu());
        service.answer(theMenu().query("name", "ra").query("limit", "0"));

        assertThat(service.kept().activity()).hasSize(1);
    }

    @Test
    void aSearchIsAnsweredAlsoWhenItCannotBeRecorded() {
        var answer = service.answer(theMenu().query("name", "ra"), Unreachable.forA(PutItemRequest.class));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().at("/dishes")).hasSize(2);
        assertThat(service.kept().activity()).isEmpty();
    }

    @Test
    void anAdditionToACartIsRecordedWithItAndAnotherQuantityIsNone() {
        assertThat(service.answer(putting(1, "Ramen")).status()).isEqualTo(201);
        assertThat(service.answer(putting(2, "Ramen")).status()).isEqualTo(200);
        assertThat(service.answer(putting(1, "Ravioli")).status()).isEqualTo(201);

        assertThat(targets()).containsExactly("ramen of ada", "ravioli of ada");
    }

    @Test
    void whatIsTakenOutAndPutInAgainIsAddedAgain() {
        service.answer(putting(1, "Ramen"));
        service.answer(takingOut("Ramen"));
        assertThat(service.answer(putting(1, "Ramen")).status()).isEqualTo(201);

        assertThat(targets()).containsExactly("ramen of ada", "ramen of ada");
    }

    @Test
    void whatCannotBePutIsNotRecorded() {
        service.answer(putting(1, "Nothing"));
        service.answer(putting(1, "Ramen"));
        service.answer(anOrderOf("{\"cartId\": \"lunch\"}"));
        assertThat(service.answer(putting(1, "Ravioli")).status()).isEqualTo(409);

        assertThat(targets()).containsExactly("ramen of ada");
    }

    @Test
    void anAdditionWhoseAnswerWasLostIsOneAdditionInAnEmptyCartAndInAFilledOne() {
        for (var dish : List.of("Ramen", "Ravioli")) {
            assertThat(service.answer(putting(1, dish), new MistakenForAConflict()).status()).isEqualTo(201);
        }
        assertThat(service.answer(putting(1, "Ramen"), LostAnswer.to("UpdateItem")).status()).isEqualTo(200);

        assertThat(targets()).containsExactly("ramen of ada", "ravioli of ada");
    }

    @Test
    void whereverAnAdditionDiesItIsInTheCartAndRecordedOrNeither() {
        CrashAt.everywhere(3).forEach(crash -> {
            openTheKitchen();
            assertThatExceptionOfType(Crash.class).isThrownBy(() -> service.answer(putting(1, "Ramen"), crash));

            var lines = service.answer(theCart()).body().at("/lines").size();
            assertThat(service.kept().activity()).hasSize(lines);
        });
    }

    @Test
    void ofTwoThatAddTheSameDishAtOnceOneDoes() {
        service.answer(putting(1, "Ravioli"));
        var meeting = Crossroads.of(2, TransactWriteItemsRequest.class);

        var answers = atOnce(2, () -> service.answer(putting(1, "Ramen"), meeting));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 201);
        assertThat(targets()).containsExactly("ramen of ada", "ravioli of ada");
    }

    private List<String> targets() {
        return service.kept().activity().stream().map(event -> {
            assertThat(event.at("/data/kind").asString()).isEqualTo("CART_ADDITION");
            return event.at("/data/target").asString() + " of " + event.at("/data/customerId").asString();
        }).toList();
    }
}
