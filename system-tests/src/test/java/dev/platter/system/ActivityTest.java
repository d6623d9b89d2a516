package dev.platter.system;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.UUID;

import dev.platter.issuer.DemoUser;
import org.junit.jupiter.api.Test;

/** What visitors do, told by an app or seen by the service, becomes figures. */
@OnEveryHome
class ActivityTest {

    private final Platter platter;
    private final Menu menu;

    ActivityTest(Platter platter) {
        this.platter = platter;
        this.menu = new Menu(platter);
    }

    @Test
    void whatVisitorsDoIsCountedOnceHoweverOftenItIsTold() {
        var ramen = menu.dish("Shoyu Ramen");
        Calm.of(platter.aws());
        var before = figures();

        var stroll = batch(element("CLICK"), element("VIEW"), element("VIEW"), element("SEARCH"));
        for (int told = 0; told < 2; told++) {
            var answer = platter.postJson("/activity", stroll);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().path("results").valueStream().map(result -> result.path("status").asString()))
                    .containsExactly("RECORDED", "RECORDED", "RECORDED", "REFUSED");
        }
        assertThat(platter.get("/menu?restaurant=sakura&name=sho").status()).isEqualTo(200);
        var cart = Carts.of(platter);
        assertThat(cart.put(ramen, 1).status()).isEqualTo(201);
        assertThat(cart.put(ramen, 2).status()).isEqualTo(200);

        await().atMost(Platter.PATIENCE)
                .untilAsserted(() -> assertThat(figures().minus(before)).isEqualTo(new Visits(1, 2, 1, 1)));
    }

    private static String element(String kind) {
        return "{\"activityId\":\"%s\",\"kind\":\"%s\",\"target\":\"ramen\"}".formatted(UUID.randomUUID(), kind);
    }

    private static String batch(String... elements) {
        return "{\"activities\":[%s]}".formatted(String.join(",", elements));
    }

    record Visits(int clicks, int views, int searches, int cartAdditions) {

        Visits minus(Visits other) {
            return new Visits(clicks - other.clicks, views - other.views, searches - other.searches,
                    cartAdditions - other.cartAdditions);
        }
    }

    private Visits figures() {
        var today = Instant.now().truncatedTo(DAYS);
        var range = "/metrics?from=%s&to=%s&resolution=day".formatted(today.minus(1, DAYS), today.plus(1, DAYS));
        var answer = platter.as(DemoUser.RESTAURANT).get(range);
        return new Visits(sum(answer, "clicks"), sum(answer, "views"), sum(answer, "searches"),
                sum(answer, "cartAdditions"));
    }

    private static int sum(Answer answer, String figure) {
        return answer.json().path("buckets").valueStream().mapToInt(bucket -> bucket.path(figure).asInt()).sum();
    }
}
