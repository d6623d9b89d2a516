package dev.platter.order.menu.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.aRequest;
import static dev.platter.order.fixture.ARequest.theDish;
import static dev.platter.order.fixture.ARequest.theMenu;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.order.fixture.ARequest;
import dev.platter.order.fixture.Answer;
import dev.platter.order.fixture.OrderService;
import dev.platter.order.menu.domain.Category;
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
class MenuTest {

    private final OrderService service;

    MenuTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeEach
    void openTheKitchens() {
        service.serving(aMenu()
                .with(aDish("Ramen").at("12.50", "EUR"))
                .with(aDish("pizza").at("8.00", "USD").stock(0).in(Category.PIZZA))
                .with(aDish("Pizza Bianca").in(Category.PIZZA))
                .with(aDish("Crème Brûlée").in(Category.DESSERT))
                .with(aDish("Pizza Marinara").in(Category.PIZZA).of("napoli")));
    }

    @Test
    void theMenuOfARestaurantTellsWhatItHasByName() {
        service.serving(
                aMenu().with(aDish("Ramen").at("12.50", "EUR")).with(aDish("pizza").at("8.00", "USD").stock(0)));

        var menu = service.answer(theMenu());

        assertThat(menu.status()).isEqualTo(200);
        assertThat(menu.headers()).containsEntry("content-type", "application/json");
        assertThat(menu.body()).hasToString("""
                {"dishes":[\
                {"dishId":"pizza","restaurantId":"sakura","name":"pizza","description":"pizza, as it should be",\
                "price":{"amount":"8.00","currency":"USD"},"category":"NOODLES","allergens":["GLUTEN"],\
                "available":false,"thumbnails":[]},\
                {"dishId":"ramen","restaurantId":"sakura","name":"Ramen","description":"Ramen, as it should be",\
                "price":{"amount":"12.50","currency":"EUR"},"category":"NOODLES","allergens":["GLUTEN"],\
                "available":true,"thumbnails":[]}]}""");
    }

    @Test
    void aRestaurantsMenuHasNoOtherRestaurantsDishes() {
        assertThat(names(service.answer(theMenu())))
                .containsExactly("Crème Brûlée", "pizza", "Pizza Bianca", "Ramen");
        assertThat(names(service.answer(theMenu().query("restaurant", "napoli")))).containsExactly("Pizza Marinara");
        assertThat(names(service.answer(theMenu().query("restaurant", "nobody")))).isEmpty();
    }

    @Test
    void aCategoryHasTheDishesOfAllRestaurants() {
        assertThat(names(service.answer(ofCategory("PIZZA")))).containsExactly("pizza", "Pizza Bianca",
                "Pizza Marinara");
        assertThat(names(service.answer(ofCategory("SOUP")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"pizza, 'pizza,Pizza Bianca'", "PIZZA B, Pizza Bianca", "crème, Crème Brûlée",
            "CREME BRU, Crème Brûlée",
            "'  pizza   bia', Pizza Bianca", "bianca, ''", "r, Ramen", "izza, ''"})
    void dishesAreFoundByHowTheirNameBegins(String prefix, String found) {
        assertThat(String.join(",", names(service.answer(theMenu().query("name", prefix))))).isEqualTo(found);
    }

    @Test
    void aLongMenuIsReadPageByPage() {
        service.serving(aMenu().withDishes(120));

        var names = new ArrayList<String>();
        var page = service.answer(theMenu());
        names.addAll(names(page));
        assertThat(names).hasSize(50);
        while (!page.text("/next").isEmpty()) {
            page = service.answer(theMenu().query("cursor", page.text("/next")).query("limit", "40"));
            names.addAll(names(page));
        }

        assertThat(names).hasSize(120).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, 120).mapToObj(i -> "Dish " + i).toList());
    }

    @Test
    void aSearchAndACategoryArePagesToo() {
        var first = service.answer(theMenu().query("name", "pizza").query("limit", "1"));
        var second = service.answer(theMenu().query("name", "pizza").query("cursor", first.text("/next")));
        assertThat(names(first)).containsExactly("pizza");
        assertThat(names(second)).containsExactly("Pizza Bianca");

        var begin = service.answer(ofCategory("PIZZA").query("limit", "2"));
        assertThat(names(service.answer(ofCategory("PIZZA").query("cursor", begin.text("/next")))))
                .containsExactly("Pizza Marinara");
    }

    @Test
    void aCursorIsOfNoOtherQuery() {
        var cursor = service.answer(theMenu().query("limit", "1")).text("/next");

        for (var other : List.of(ofCategory("PIZZA"), theMenu().query("restaurant", "napoli"),
                theMenu().query("name", "p"), aRequest("GET /restaurants", "/restaurants"))) {
            var answer = service.answer(other.query("cursor", cursor));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.pointers()).containsExactly("#query/cursor");
        }
    }

    /** What DynamoDB itself would refuse, or take for a place in somebody else's list. */
    @ParameterizedTest
    @ValueSource(strings = {"", "ramen", "\tramen\t", "a\tb\tc", "a\t../b", "a\t", "zz\tramen", "pizza\t" + "x"})
    void aCursorThatSomebodyMadeUpWithTheRightChecksumLeadsNowhereElse(String position) {
        var query = List.of("GET /menu", "name=pizza", "restaurant=sakura");
        var answer = service.answer(
                theMenu().query("name", "pizza").query("cursor", Cursor.after(position, query)));

        if (position.startsWith("pizza\t")) {
            assertThat(names(answer)).containsExactly("Pizza Bianca");
        } else {
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.pointers()).containsExactly("#query/cursor");
        }
    }

    @Test
    void aCursorOfDynamoDbsOwnIsNone() {
        var key = "{\"pk\":{\"S\":\"ORDER#1\"},\"sk\":{\"S\":\"ORDER\"}}";
        var cursor = Base64.getUrlEncoder().encodeToString(key.getBytes(StandardCharsets.UTF_8));

        assertThat(service.answer(theMenu().query("cursor", cursor)).pointers()).containsExactly("#query/cursor");
    }

    @ParameterizedTest
    @CsvSource({
            "restaurant, '',           restaurant",
            "category,   NOODLES,      category",
            "limit,      0,            limit", "limit, 101, limit", "limit, -1, limit", "limit, '', limit",
            "limit,      '1,2',        limit", "limit, ten, limit", "limit, 99999999999999999999, limit",
            "cursor,     '',           cursor", "cursor, made-up, cursor", "cursor, '%00', cursor",
            "restaurant, a b,          restaurant", "restaurant, '../menu', restaurant",
            "name,       '',           name", "name, ' ', name", "name, '\u0301', name",
            "sort,       price,        sort"})
    void whatCannotBeAskedIsRefused(String parameter, String value, String pointer) {
        var answer = service.answer(theMenu().query(parameter, value));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.pointers()).containsExactly("#query/" + pointer);
    }

    @Test
    void exactlyOneOfRestaurantAndCategoryIsAskedFor() {
        assertThat(service.answer(aRequest("GET /menu", "/menu")).pointers()).containsExactly("#query/restaurant");
        assertThat(service.answer(ofCategory("NOODLES").query("name", "ra")).pointers())
                .containsExactly("#query/name");
        assertThat(service.answer(ofCategory("noodles")).pointers()).containsExactly("#query/category");
        assertThat(service.answer(theMenu().query("name", "p".repeat(101))).pointers())
                .containsExactly("#query/name");
    }

    @Test
    void whatTheCallerHasIsNotSentAgain() {
        for (var request : List.of(theMenu(), ofCategory("PIZZA"), theDish("Ramen"),
                aRequest("GET /restaurants", "/restaurants"),
                aRequest("GET /restaurants/{restaurantId}", "/restaurants/sakura").path("restaurantId", "sakura"))) {
            var first = service.answer(request);
            assertThat(first.status()).isEqualTo(200);
            assertThat(first.header("cache-control")).startsWith("public");

            var again = service.answer(request.header("if-none-match", "W/\"other\", " + first.header("etag")));

            assertThat(again.status()).isEqualTo(304);
            assertThat(again.body().isNull()).isTrue();
            assertThat(again.header("etag")).isEqualTo(first.header("etag"));
            assertThat(again.header("cache-control")).isEqualTo(first.header("cache-control"));
        }
    }

    @Test
    void aDishIsReadByItsIdAndOneThatIsNotThereIsNot() {
        var dish = service.answer(theDish("Crème Brûlée"));

        assertThat(dish.text("/name")).isEqualTo("Crème Brûlée");
        assertThat(dish.header("etag")).isEqualTo("\"1\"");
        assertThat(service.answer(theDish("pizza")).header("etag")).isEqualTo("\"1-sold-out\"");
        for (var nothing : List.of("nothing", "a b", "../menu", "x".repeat(65), "")) {
            var answer = service.answer(aRequest("GET /dishes/{dishId}", "/dishes/x").path("dishId", nothing));
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.header("cache-control")).isEqualTo("no-store");
        }
    }

    @Test
    void addingADishAgainChangesNothing() {
        service.serving(aMenu().with(aDish("Ramen").at("12.50", "EUR").stock(3)));

        service.add(aMenu().with(aDish("Ramen").at("99.00", "EUR").stock(500)));

        assertThat(service.kept().stock("Ramen")).isEqualTo(3);
        assertThat(service.answer(theMenu()).text("/dishes/0/price/amount")).isEqualTo("12.50");
    }

    private static ARequest ofCategory(String category) {
        return aRequest("GET /menu", "/menu").query("category", category);
    }

    private static List<String> names(Answer answer) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        return answer.body().at("/dishes").valueStream().map(dish -> dish.at("/name").asString()).toList();
    }
}
