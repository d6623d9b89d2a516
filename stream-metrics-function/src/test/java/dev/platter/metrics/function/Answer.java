package dev.platter.metrics.function;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.platter.json.Reading;
import dev.platter.json.StrictJson;
import dev.platter.metrics.BusinessDay;
import dev.platter.metrics.domain.Figures;
import dev.platter.metrics.domain.Revenue;
import dev.platter.metrics.domain.Visits;

/** What {@code GET /metrics} says, as a client reads it. */
record Answer(String from, String to, String resolution, List<Bucket> buckets) {

    record Bucket(String start, long orders, long rejected, long cancelled, long delivered, long photos,
            long clicks, long views, long searches, long cartAdditions, List<Sum> revenue) {}

    record Sum(String amount, String currency) {}

    /** The day's figures, without the buckets where nothing happened, by the time in their start: {@code 10:15}. */
    static SortedMap<String, Figures> of(MetricsHome home, BusinessDay day, String resolution) {
        var from = day.at("00:00");
        var query = Map.of("from", from.toString(), "to", from.plusSeconds(86_400).toString(), "resolution",
                resolution);
        var figures = new TreeMap<String, Figures>();
        for (var bucket : read(home.get(query).getBody()).buckets()) {
            figures.put(bucket.start().substring("2026-01-01T".length(), "2026-01-01T10:15".length()), figures(bucket));
        }
        figures.values().removeIf(Figures.NONE::equals);
        return figures;
    }

    static SortedMap<String, Figures> byMinute(MetricsHome home, BusinessDay day) {
        return of(home, day, "minute");
    }

    static Answer read(String body) {
        return switch (StrictJson.refusingUnknownFields().read(body, Answer.class)) {
            case Reading.Read<Answer>(var answer) -> answer;
            case Reading.Refused<Answer>(var refusal) -> throw new AssertionError(refusal + ": " + body);
        };
    }

    private static Figures figures(Bucket bucket) {
        var sums = new HashMap<Currency, BigDecimal>();
        bucket.revenue().forEach(sum -> sums.put(Currency.getInstance(sum.currency()), new BigDecimal(sum.amount())));
        return new Figures(bucket.orders(), bucket.rejected(), bucket.cancelled(), bucket.delivered(),
                bucket.photos(),
                new Visits(bucket.clicks(), bucket.views(), bucket.searches(), bucket.cartAdditions()),
                new Revenue(sums));
    }
}
