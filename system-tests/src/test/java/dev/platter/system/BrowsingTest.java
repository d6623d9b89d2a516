package dev.platter.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What somebody sees who looks for something to eat. */
@OnEveryHome
class BrowsingTest {

    private final Platter platter;

    BrowsingTest(Platter platter) {
        this.platter = platter;
    }

    @Test
    void restaurantsTellWhereTheyAreAndWhenTheyAreOpen() {
        var restaurants = platter.get("/restaurants").json().path("restaurants");

        assertThat(names(restaurants)).contains("Bella Napoli", "Sakura Noodle Bar", "Union Diner");
        assertThat(restaurants.valueStream()).allSatisfy(restaurant -> {
            assertThat(restaurant.at("/location/latitude").isNumber()).isTrue();
            assertThat(restaurant.at("/openingHours/spans")).isNotEmpty();
        });
        var diner = platter.get("/restaurants/union-diner").json();
        assertThat(restaurants.valueStream()).contains(diner);
        assertThat(diner.path("open").asBoolean()).as("a diner that never closes").isTrue();
    }

    @Test
    void aRestaurantsDishesAreFoundByHowTheirNameBeginsWithoutItsAccents() {
        assertThat(found("bella-napoli", "TIRAMISU")).containsExactly("Tiramisù");
        assertThat(found("bella-napoli", "pizza m")).containsExactly("Pizza Margherita");
        assertThat(found("sakura", "tiramisù")).isEmpty();
    }

    @Test
    void aCategoryIsBrowsedOverAllRestaurants() {
        assertThat(names(platter.get("/menu?category=DESSERT").json().path("dishes")))
                .contains("Flaky Pastry", "Tiramisù").isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void aMenuIsReadPageByPage() {
        var names = new ArrayList<String>();
        var page = platter.get("/menu?restaurant=bella-napoli&limit=2").json();
        while (page.has("next")) {
            names.addAll(names(page.path("dishes")));
            page = platter.get("/menu?restaurant=bella-napoli&limit=2&cursor=" + page.path("next").asString()).json();
        }
        names.addAll(names(page.path("dishes")));

        assertThat(names).doesNotHaveDuplicates()
                .isEqualTo(names(platter.get("/menu?restaurant=bella-napoli").json().path("dishes")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/menu?restaurant=bella-napoli", "/menu?category=PASTA", "/dishes/moussaka", "/restaurants",
            "/restaurants/levante"})
    void whatACallerHasIsNotSentAgain(String path) {
        var first = platter.get(path);
        assertThat(first.header("cache-control")).startsWith("public");

        var again = platter.send("GET", path, "", "if-none-match", first.header("etag"));

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
        assertThat(again.header("etag")).isEqualTo(first.header("etag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/menu", "/menu?restaurant=sakura&category=SOUP", "/menu?category=soup",
            "/menu?restaurant=sakura&limit=0", "/menu?restaurant=sakura&cursor=made-up", "/menu?restaurant=a%20b",
            "/menu?restaurant=sakura&name=%20", "/menu?restaurant=sakura&colour=red", "/restaurants?limit=many"})
    void whatCannotBeAskedIsRefused(String path) {
        var answer = platter.get(path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.header("cache-control")).isEqualTo("no-store");
        assertThat(answer.pointers()).singleElement().asString().startsWith("#query/");
    }

    private List<String> found(String restaurant, String prefix) {
        return names(platter.get("/menu?restaurant=%s&name=%s".formatted(restaurant,
                URLEncoder.encode(prefix, StandardCharsets.UTF_8))).json().path("dishes"));
    }

    private static List<String> names(JsonNode list) {
        return list.valueStream().map(one -> one.path("name").asString()).toList();
    }
}
