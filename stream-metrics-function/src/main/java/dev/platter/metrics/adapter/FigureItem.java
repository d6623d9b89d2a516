package dev.platter.metrics.adapter;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import dev.platter.metrics.domain.Bucket;
import dev.platter.metrics.domain.Figures;
import dev.platter.metrics.domain.Revenue;
import dev.platter.metrics.domain.Visits;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * The figures of one stripe of a bucket: {@code orders}, {@code rejected}, {@code cancelled}, {@code delivered}, {@code photos},
 * {@code clicks}, {@code views}, {@code searches}, {@code cartAdditions}, and a {@code revenue_EUR} for each currency that was paid in. DynamoDB's numbers are decimals of 38 digits, so the sums of money are exact.
 */
final class FigureItem {

    private static final String REVENUE = "revenue_";
    private static final String ADD_COUNTS = """
            ADD orders :orders, rejected :rejected, cancelled :cancelled, delivered :delivered, photos :photos,
            clicks :clicks, #views :views, searches :searches, cartAdditions :cartAdditions""";
    private static final String AND_REVENUE = """
            , revenue_%1$s :revenue_%1$s""";

    private FigureItem() {}

    /** The action that adds to a bucket's figures, whether or not there are any yet. */
    static TransactWriteItem adding(String table, Bucket bucket, Stripe stripe, Figures figures) {
        return TransactWriteItem.builder()
                .update(update -> update.tableName(table)
                        .key(FigureKeys.of(bucket, stripe))
                        .updateExpression(expression(figures))
                        // VIEWS is a word that DynamoDB keeps for itself.
                        .expressionAttributeNames(Map.of("#views", "views"))
                        .expressionAttributeValues(values(figures)))
                .build();
    }

    static Figures figures(Map<String, AttributeValue> item) {
        return new Figures(count(item, "orders"), count(item, "rejected"), count(item, "cancelled"),
                count(item, "delivered"), count(item, "photos"), visits(item), revenue(item));
    }

    private static Visits visits(Map<String, AttributeValue> item) {
        return new Visits(count(item, "clicks"), count(item, "views"), count(item, "searches"),
                count(item, "cartAdditions"));
    }

    private static String expression(Figures figures) {
        return figures.revenue().byCurrency().keySet().stream()
                .map(AND_REVENUE::formatted)
                .collect(Collectors.joining("", ADD_COUNTS, ""));
    }

    private static Map<String, AttributeValue> values(Figures figures) {
        Map<String, AttributeValue> values = new HashMap<>();
        values.put(":orders", number(BigDecimal.valueOf(figures.orders())));
        values.put(":rejected", number(BigDecimal.valueOf(figures.rejected())));
        values.put(":cancelled", number(BigDecimal.valueOf(figures.cancelled())));
        values.put(":delivered", number(BigDecimal.valueOf(figures.delivered())));
        values.put(":photos", number(BigDecimal.valueOf(figures.photos())));
        var visits = figures.visits();
        values.put(":clicks", number(BigDecimal.valueOf(visits.clicks())));
        values.put(":views", number(BigDecimal.valueOf(visits.views())));
        values.put(":searches", number(BigDecimal.valueOf(visits.searches())));
        values.put(":cartAdditions", number(BigDecimal.valueOf(visits.cartAdditions())));
        figures.revenue().byCurrency().forEach((currency, sum) -> values.put(":" + REVENUE + currency, number(sum)));
        return values;
    }

    private static Revenue revenue(Map<String, AttributeValue> item) {
        Map<Currency, BigDecimal> sums = new HashMap<>();
        item.forEach((name, value) -> {
            if (name.startsWith(REVENUE)) {
                sums.put(Currency.getInstance(name.substring(REVENUE.length())), new BigDecimal(value.n()));
            }
        });
        return new Revenue(sums);
    }

    /** A bucket may be older than what is counted in it by now. */
    private static long count(Map<String, AttributeValue> item, String name) {
        var count = item.get(name);
        return count == null ? 0 : Long.parseLong(count.n());
    }

    private static AttributeValue number(BigDecimal number) {
        return AttributeValue.fromN(number.toPlainString());
    }
}
