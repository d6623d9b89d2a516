package dev.platter.order.menu.function;

import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARequest.aRequest;
import static dev.platter.order.fixture.ARestaurant.aRestaurant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.order.fixture.ARequest;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** The clock of these tests begins on a Sunday, at eleven in the morning in Berlin. */
@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class RestaurantsTest {

    private final OrderService service;

    RestaurantsTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeEach
    void build() {
        service.serving(aMenu());
        service.add(aRestaurant("sakura", "Sakura").open(DayOfWeek.SUNDAY, "11:30", "14:00"));
        service.add(aRestaurant("ecole", "École").open(DayOfWeek.SUNDAY, "10:00", "11:30"));
        service.add(aRestaurant("zebra", "zebra bar"));
        service.add(aRestaurant("apollo", "Apollo"));
    }

    @Test
    void restaurantsAreListedByName() {
        var answer = service.answer(theRestaurants());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().at("/restaurants").valueStream().map(one -> one.at("/name").asString()))
                .containsExactly("Apollo", "École", "Sakura", "zebra bar");
        assertThat(answer.body().at("/next").isMissingNode()).isTrue();
    }

    @Test
    void theyAreReadPageByPage() {
        var names = new ArrayList<String>();
        var page = service.answer(theRestaurants().query("limit", "3"));
        page.body().at("/restaurants").forEach(one -> names.add(one.at("/restaurantId").asString()));
        var rest = service.answer(theRestaurants().query("cursor", page.text("/next")));
        rest.body().at("/restaurants").forEach(one -> names.add(one.at("/restaurantId").asString()));

        assertThat(names).containsExactly("apollo", "ecole", "sakura", "zebra");
    }

    @Test
    void aRestaurantTellsWhereItIsAndWhenItIsOpen() {
        assertThat(service.answer(theRestaurant("sakura")).body()).hasToString("""
                {"restaurantId":"sakura","name":"Sakura",\
                "location":{"latitude":52.5296,"longitude":13.4015,"postalCode":"10119"},\
                "openingHours":{"timeZone":"Europe/Berlin",\
                "spans":[{"day":"SUNDAY","opens":"11:30","closes":"14:00"}]},"open":false}""");
    }

    @Test
    void whetherItIsOpenIsToldAsTheClockGoesAndChangesItsTag() {
        var before = service.answer(theRestaurant("sakura"));
        assertThat(service.answer(theRestaurant("ecole")).text("/open")).isEqualTo("true");

        service.clock().pass(Duration.ofHours(1));
        var after = service.answer(theRestaurant("sakura").header("if-none-match", before.header("etag")));
        assertThat(service.answer(theRestaurant("ecole")).text("/open")).isEqualTo("false");
        service.clock().pass(Duration.ofHours(-1));

        assertThat(after.status()).isEqualTo(200);
        assertThat(after.text("/open")).isEqualTo("true");
    }

    @Test
    void nobodyIsToldWhoOwnsARestaurant() {
        assertThat(service.answer(theRestaurants()).body().toString()).doesNotContain("chef", "owner");
    }

    @Test
    void aRestaurantThatIsNotThereIsA404() {
        assertThat(service.answer(theRestaurant("nowhere")).status()).isEqualTo(404);
        assertThat(service.answer(theRestaurant("no where")).status()).isEqualTo(404);
    }

    private static ARequest theRestaurants() {
        return aRequest("GET /restaurants", "/restaurants");
    }

    private static ARequest theRestaurant(String id) {
        return aRequest("GET /restaurants/{restaurantId}", "/restaurants/" + id).path("restaurantId", id);
    }
}
