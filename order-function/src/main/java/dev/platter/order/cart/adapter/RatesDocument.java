package dev.platter.order.cart.adapter;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;

import dev.platter.order.cart.domain.PaidIn;
import dev.platter.order.cart.domain.RateTable;
import dev.platter.order.cart.domain.RateTable.Origin;
import dev.platter.order.cart.domain.RatesUnavailable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rates as sources tell them: {@code {"amount":1.0,"base":"EUR","date":"2026-11-20","rates":{"USD":1.0871}}}. Fields that we do not
 * know do no harm, and codes that ISO 4217 does not have are of no use to anybody; whatever else is not as it should be
 * makes the whole table worthless.
 *
 * @see <a href="https://frankfurter.dev/v1/">Frankfurter's API, version 1</a>
 */
record RatesDocument(JsonNode json) {

    private static final int MOST_CURRENCIES = 400;
    /** What {@code RateTable.CROSS} keeps, and DynamoDB too. */
    private static final int MOST_DIGITS = 16;
    private static final JsonMapper MAPPER = JsonMapper
            .builder(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** @throws RatesUnavailable when it is no such document */
    static RateTable read(String text, Origin origin) {
        try {
            return new RatesDocument(MAPPER.readTree(text)).table(origin);
        } catch (JacksonException notJson) {
            throw new RatesUnavailable("what was told is not JSON", notJson);
        }
    }

    private RateTable table(Origin origin) {
        if (!json.path("base").asString("").equals(RateTable.BASE.getCurrencyCode())) {
            throw new RatesUnavailable("base must be " + RateTable.BASE);
        }
        if (number("amount", json.path("amount")).compareTo(BigDecimal.ONE) != 0) {
            throw new RatesUnavailable("amount must be 1");
        }
        return new RateTable(date(json.path("date").asString("")), rates(json.path("rates")), origin);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDate) {
            throw new RatesUnavailable("date must be a date, like 2026-11-20", noDate);
        }
    }

    private static Map<Currency, BigDecimal> rates(JsonNode all) {
        if (!all.isObject() || all.isEmpty() || all.size() > MOST_CURRENCIES) {
            throw new RatesUnavailable("rates must have from 1 to " + MOST_CURRENCIES + " currencies");
        }
        var rates = new HashMap<Currency, BigDecimal>();
        all.properties().forEach(rate -> {
            var value = number(rate.getKey(), rate.getValue());
            PaidIn.find(rate.getKey()).ifPresent(currency -> rates.put(currency, value));
        });
        return rates;
    }

    private static BigDecimal number(String name, JsonNode value) {
        if (!value.isNumber()) {
            throw new RatesUnavailable(name + " must be a number");
        }
        var number = value.decimalValue();
        if (number.signum() <= 0 || number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            throw new RatesUnavailable(name + " must be positive, of at most " + MOST_DIGITS + " digits");
        }
        return number;
    }
}
