package dev.platter.order.menu.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.aRequest;
import static dev.platter.order.fixture.ARequest.anOrderFor;
import static dev.platter.order.fixture.ARequest.onDish;
import static dev.platter.order.fixture.ARequest.theDish;
import static dev.platter.order.fixture.ARequest.theMenu;
import static dev.platter.order.fixture.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.crash.LostAnswer;
import dev.platter.order.fixture.ARequest;
import dev.platter.order.fixture.Answer;
import dev.platter.order.fixture.Crossroads;
import dev.platter.order.fixture.MeetsATransaction;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** What a restaurant's owner does with its dishes, and nobody else can. */
@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class OwnersTest {

    private static final String UDON = """
            {"name":" Kitsune Udon ","description":"Wheat noodles with fried tofu","price":{"amount":"11.00",\
            "currency":"EUR"},"category":"NOODLES","allergens":["SOYBEANS","GLUTEN"]%s}""";

    private final OrderService service;

    OwnersTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeEach
    void openTheKitchen() {
        service.serving(aMenu().with(aDish("Ramen").stock(3)));
    }

    @Test
    void anOwnerOffersADishAndItIsOnTheMenu() {
        var offered = service.answer(offer());

        assertThat(offered.status()).isEqualTo(201);
        assertThat(offered.header("location")).isEqualTo("/dishes/" + offered.text("/dishId"));
        assertThat(offered.header("etag")).isEqualTo("\"1\"");
        assertThat(offered.text("/name")).isEqualTo("Kitsune Udon");
        assertThat(offered.body().at("/allergens")).hasToString("[\"GLUTEN\",\"SOYBEANS\"]");
        assertThat(service.answer(theMenu()).body().at("/dishes/0")).isEqualTo(offered.body());
    }

    @Test
    void aRepeatUnderTheSameKeyMeetsTheSameDishAlsoWhenItHasChanged() {
        var first = service.answer(offer().key("monday-1"));
        var id = first.text("/dishId");
        service.answer(change(id, "\"1\"", "Udon of the day"));

        var again = service.answer(offer().key("monday-1"));

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text("/dishId")).isEqualTo(id);
        assertThat(again.text("/name")).isEqualTo("Udon of the day");
        assertThat(again.header("etag")).isEqualTo("\"2\"");
        assertThat(service.answer(offer()).text("/dishId")).isNotEqualTo(id);
        assertThat(service.answer(offer().key("monday-2")).text("/dishId")).isNotEqualTo(id);
    }

    @Test
    void aKeyStandsForOneDishOnly() {
        service.answer(offer().key("monday-1"));

        var other = service.answer(offer().key("monday-1").json(UDON.formatted(",\"stock\":6")));

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.pointers()).containsExactly("#header/idempotency-key");
        assertThat(service.answer(offer().key("\t")).status()).isEqualTo(400);
    }

    @Test
    void aRepeatThatComesAfterTheDishWasWithdrawnDoesNotBringItBack() {
        var id = service.answer(offer().key("monday-1")).text("/dishId");
        service.answer(withdraw(id, "\"1\""));

        assertThat(service.answer(offer().key("monday-1")).status()).isEqualTo(409);
        assertThat(service.answer(theMenu()).body().at("/dishes")).hasSize(1);
    }

    @Test
    void nobodyOffersADishInSomebodyElsesRestaurantOrInNone() {
        assertThat(service.answer(offer().by("mallory")).status()).isEqualTo(404);
        assertThat(service.answer(offer().path("restaurantId", "nowhere")).status()).isEqualTo(404);
        assertThat(service.answer(offer().path("restaurantId", "no where")).status()).isEqualTo(404);
        assertThat(service.answer(theMenu()).body().at("/dishes")).hasSize(1);
    }

    @Test
    void anOwnerChangesADishAndTheMenuFollows() {
        var changed = service.answer(change("ramen", "\"1\"", "Ämiable Ramen"));

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("etag")).isEqualTo("\"2\"");
        assertThat(changed.body()).isEqualTo(service.answer(theDish("Ramen")).body());
        assertThat(service.answer(theMenu().query("name", "amiable")).text("/dishes/0/dishId")).isEqualTo("ramen");
        assertThat(service.kept().stock("Ramen")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "*", "\"7\", \"1\"", "\"1\", W/\"1\"", "\"1-sold-out\", \"1\"", "\"x\", \"1\""})
    void aChangeOfTheVersionThatThereIsIsMade(String ifMatch) {
        assertThat(service.answer(change("ramen", ifMatch, "Tonkotsu")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "W/\"1\"", "\"1-sold-out\"", "\"0\"", "\"01\"", "\"x\"", "\"\"",
            "\"99999999999999999999\"", "\"2\", \"3-sold-out\""})
    void aChangeOfAnotherVersionIsRefused(String ifMatch) {
        for (var request : new ARequest[]{change("ramen", ifMatch, "Tonkotsu"), withdraw("ramen", ifMatch)}) {
            var answer = service.answer(request);
            assertThat(answer.status()).isEqualTo(412);
            assertThat(answer.pointers()).containsExactly("#header/if-match");
        }
        assertThat(service.answer(theDish("Ramen")).header("etag")).isEqualTo("\"1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "", "\"1", "*, \"1\"", "\"1\" \"2\""})
    void anIfMatchThatCannotBeUnderstoodIsRefused(String ifMatch) {
        assertThat(service.answer(withdraw("ramen", ifMatch)).status()).isEqualTo(400);
        assertThat(service.answer(withdraw("ramen", "\"1\",".repeat(10_000))).status()).isEqualTo(400);
    }

    @Test
    void aChangeThatNamesNoVersionIsRefused() {
        for (var method : new String[]{"PUT", "DELETE"}) {
            var answer = service.answer(onDish(method, "Ramen").json(UDON.formatted("")));
            assertThat(answer.status()).isEqualTo(428);
            assertThat(answer.pointers()).containsExactly("#header/if-match");
        }
    }

    @Test
    void ofTwoChangesOfOneVersionAtOnceOneIsMade() {
        var meeting = Crossroads.of(2, UpdateItemRequest.class);

        var answers = atOnce(() -> service.answer(change("ramen", "\"1\"", "One"), meeting),
                () -> service.answer(change("ramen", "\"1\"", "Other"), meeting));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
        assertThat(service.answer(theDish("Ramen")).header("etag")).isEqualTo("\"2\"");
    }

    @Test
    void aChangeWhoseAnswerWasLostIsNotRefusedForItself() {
        var losing = LostAnswer.to("UpdateItem");
        var changed = service.answer(change("ramen", "\"1\"", "Tonkotsu"), losing);
        assertThat(losing.transmissions()).isGreaterThan(1);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("etag")).isEqualTo("\"2\"");

        assertThat(service.answer(withdraw("ramen", "\"2\""), LostAnswer.to("UpdateItem")).status()).isEqualTo(204);
    }

    @Test
    void toAStrangerThereIsNoSuchDishWhateverTheyKnowOfIt() {
        for (var request : new ARequest[]{change("ramen", "*", "Mine"), change("ramen", "\"1\"", "Mine"),
                change("ramen", "\"9\"", "Mine"), withdraw("ramen", "*"), withdraw("ramen", "\"1\""), stockOf("ramen"),
                restock("ramen", "r1", 5)}) {
            var answer = service.answer(request.by("mallory"));
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(service.answer(withdraw("nothing", "*")).body());
        }
        assertThat(service.kept().stock("Ramen")).isEqualTo(3);
        assertThat(service.answer(theDish("Ramen")).header("etag")).isEqualTo("\"1\"");
    }

    @Test
    void aWithdrawnDishIsNeitherListedNorReadNorOrderedNorChanged() {
        var withdrawn = service.answer(withdraw("ramen", "\"1\""));

        assertThat(withdrawn.status()).isEqualTo(204);
        assertThat(service.answer(theMenu()).body().at("/dishes")).isEmpty();
        assertThat(service.answer(aRequest("GET /menu", "/menu").query("category", "NOODLES")).body().at("/dishes"))
                .isEmpty();
        assertThat(service.answer(theDish("Ramen")).status()).isEqualTo(404);
        assertThat(service.answer(anOrderFor(1, "Ramen")).pointers()).containsExactly("/lines/0/dishId");
        assertThat(service.answer(change("ramen", "*", "Back")).status()).isEqualTo(404);
        assertThat(service.answer(restock("ramen", "r1", 5)).status()).isEqualTo(404);
        assertThat(service.answer(stockOf("ramen")).status()).isEqualTo(404);
        assertThat(service.answer(withdraw("ramen", "\"1\"")).status()).isEqualTo(204);
        assertThat(service.answer(withdraw("ramen", "\"2\"")).status()).isEqualTo(404);
    }

    @Test
    void anOrderThatWasPlacedBeforeADishIsWithdrawnIsOutOfStockAfterwards() {
        var order = service.answer(anOrderFor(1, "Ramen")).orderId();
        service.answer(withdraw("ramen", "*"));

        service.process(service.kept().events(order));

        assertThat(service.answer(ARequest.theOrder(order)).text("/rejection/reason")).isEqualTo("OUT_OF_STOCK");
        assertThat(service.kept().stock("Ramen")).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"GET, ramen, 200", "GET, nothing, 404"})
    void anOwnerSeesTheStockAndNoCacheKeepsIt(String method, String dish, int status) {
        var answer = service.answer(stockOf(dish));

        assertThat(answer.status()).isEqualTo(status);
        if (status == 200) {
            assertThat(answer.body()).hasToString("{\"dishId\":\"ramen\",\"stock\":3}");
            assertThat(answer.header("cache-control")).isEqualTo("no-store");
        }
    }

    @Test
    void aRestockAddsOnceForItsIdHoweverOftenItComes() {
        assertThat(service.answer(restock("ramen", "delivery-7", 40)).status()).isEqualTo(201);
        assertThat(service.answer(restock("ramen", "delivery-7", 40)).status()).isEqualTo(200);
        assertThat(service.answer(restock("ramen", "delivery-7", 41)).status()).isEqualTo(409);
        assertThat(service.answer(restock("ramen", "delivery-8", 1), LostAnswer.to("TransactWriteItems")).status())
                .isBetween(200, 201);

        assertThat(service.kept().stock("Ramen")).isEqualTo(44);
        assertThat(service.answer(theDish("Ramen")).header("etag")).isEqualTo("\"1\"");
    }

    @Test
    void thereIsNoRoomForMoreThanAMillion() {
        assertThat(service.answer(restock("ramen", "r1", 999_997)).status()).isEqualTo(201);
        assertThat(service.answer(restock("ramen", "r1", 999_997)).status()).isEqualTo(200);

        var tooMany = service.answer(restock("ramen", "r2", 1));
        assertThat(tooMany.status()).isEqualTo(409);
        assertThat(tooMany.pointers()).containsExactly("/portions");
        assertThat(service.kept().stock("Ramen")).isEqualTo(1_000_000);
    }

    @Test
    void aChangeThatMeetsAReservationIsMadeAllTheSame() {
        var id = service.answer(offer()).text("/dishId");
        var changing = new MeetsATransaction();
        var withdrawing = new MeetsATransaction();

        assertThat(service.answer(change(id, "\"1\"", "Udon of the day"), changing).status()).isEqualTo(200);
        assertThat(service.answer(withdraw(id, "\"2\""), withdrawing).status()).isEqualTo(204);

        assertThat(changing.hasHappened() && withdrawing.hasHappened()).isTrue();
    }

    private static ARequest offer() {
        return aRequest("POST /restaurants/{restaurantId}/dishes", "/restaurants/sakura/dishes")
                .path("restaurantId", "sakura").by(OrderService.OWNER.value()).json(UDON.formatted(",\"stock\":5"));
    }

    private static ARequest change(String dishId, String ifMatch, String name) {
        return onDish("PUT", "x").path("dishId", dishId).header("if-match", ifMatch)
                .json(UDON.formatted("").replace(" Kitsune Udon ", name));
    }

    private static ARequest withdraw(String dishId, String ifMatch) {
        return onDish("DELETE", "x").path("dishId", dishId).header("if-match", ifMatch);
    }

    private static ARequest stockOf(String dishId) {
        return aRequest("GET /dishes/{dishId}/stock", "/dishes/x/stock").path("dishId", dishId)
                .by(OrderService.OWNER.value());
    }

    private static ARequest restock(String dishId, String id, int portions) {
        return aRequest("PUT /dishes/{dishId}/restocks/{restockId}", "/dishes/x/restocks/y").path("dishId", dishId)
                .path("restockId", id).by(OrderService.OWNER.value()).json("{\"portions\":%d}".formatted(portions));
    }
}
