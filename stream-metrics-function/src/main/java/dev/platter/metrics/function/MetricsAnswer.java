package dev.platter.metrics.function;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import dev.platter.metrics.domain.Bucket;
import dev.platter.metrics.domain.Figures;
import dev.platter.metrics.domain.MetricsRange;
import dev.platter.metrics.domain.Revenue;

/**
 * The figures of a range as JSON.
 *
 * @param from the start of the first bucket
 * @param to the end of the last one
 * @param buckets every one in between, oldest first
 */
record MetricsAnswer(Instant from, Instant to, String resolution, List<BucketAnswer> buckets) {

    record BucketAnswer(Instant start, long orders, long rejected, long cancelled, long delivered, long photos,
            long clicks, long views, long searches, long cartAdditions, List<Sum> revenue) {}

    /** @param amount a decimal with as many places as the currency has */
    record Sum(String amount, String currency) {}

    static MetricsAnswer of(MetricsRange range, SequencedMap<Bucket, Figures> figures) {
        var buckets = figures.entrySet().stream().map(MetricsAnswer::bucket).toList();
        return new MetricsAnswer(range.from(), range.to(), range.resolution().word(), buckets);
    }

    private static BucketAnswer bucket(Map.Entry<Bucket, Figures> entry) {
        var figures = entry.getValue();
        var visits = figures.visits();
        return new BucketAnswer(entry.getKey().start(), figures.orders(), figures.rejected(), figures.cancelled(),
                figures.delivered(), figures.photos(), visits.clicks(), visits.views(), visits.searches(),
                visits.cartAdditions(),
                sums(figures.revenue()));
    }

    private static List<Sum> sums(Revenue revenue) {
        return revenue.byCurrency().entrySet().stream()
                .map(sum -> new Sum(sum.getValue().toPlainString(), sum.getKey().getCurrencyCode()))
                .toList();
    }
}
