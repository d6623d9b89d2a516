package dev.platter.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import dev.platter.issuer.DemoUser;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@OnEveryHome
class FiguresTest {

    private final Platter platter;
    private final Menu menu;
    private final Ordering ordering;

    FiguresTest(Platter platter) {
        this.platter = platter;
        this.menu = new Menu(platter);
        this.ordering = new Ordering(platter);
    }

    @Test
    void ordersRevenueAndRejectionsMoveWithTheBusiness() {
        Calm.of(platter.aws());
        var before = figures();

        ordering.settled(ordering.place("USD", menu.dish("Clam Chowder"), 2));
        ordering.settled(ordering.place("EUR", menu.dish("Overdrawn Omelette"), 1));

        await().atMost(Platter.PATIENCE).untilAsserted(() -> {
            var now = figures();
            assertThat(now.orders() - before.orders()).isEqualTo(2);
            assertThat(now.rejected() - before.rejected()).isEqualTo(1);
            assertThat(now.dollars().subtract(before.dollars())).isEqualByComparingTo("22.50");
        });
    }

    @Test
    void aRangeIsAnsweredWithEveryMinuteOfIt() {
        var answer = platter.as(DemoUser.RESTAURANT)
                .get("/metrics?from=2026-01-01T00:00:00Z&to=2026-01-01T01:00:00Z&resolution=minute");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("buckets").valueStream()).hasSize(60)
                .allSatisfy(bucket -> assertThat(bucket.path("orders").asInt(-1)).isZero());
    }

    record Figures(int orders, int rejected, BigDecimal dollars) {}

    private Figures figures() {
        var now = Instant.now().truncatedTo(ChronoUnit.DAYS);
        var range = "/metrics?from=%s&to=%s&resolution=day".formatted(now.minus(1, ChronoUnit.DAYS),
                now.plus(1, ChronoUnit.DAYS));
        var buckets = platter.as(DemoUser.RESTAURANT).get(range).json().path("buckets");
        return new Figures(sum(buckets, "orders"), sum(buckets, "rejected"), dollars(buckets));
    }

    private static int sum(JsonNode buckets, String figure) {
        return buckets.valueStream().mapToInt(bucket -> bucket.path(figure).asInt()).sum();
    }

    private static BigDecimal dollars(JsonNode buckets) {
        return buckets.valueStream().flatMap(bucket -> bucket.path("revenue").valueStream())
                .filter(money -> money.path("currency").asString().equals("USD"))
                .map(money -> new BigDecimal(money.path("amount").asString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
