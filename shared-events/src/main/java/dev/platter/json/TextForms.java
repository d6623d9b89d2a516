package dev.platter.json;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Currency;
import java.util.function.Function;
import java.util.regex.Pattern;

import tools.jackson.databind.module.SimpleModule;

/** Values that are strings in JSON and more than strings in Java, each in one spelling only. */
final class TextForms extends SimpleModule {

    private static final long serialVersionUID = 1L;

    // No exponent, no leading zeros, no minus zero.
    private static final Pattern DECIMAL = Pattern.compile("(?!-0(\\.0+)?$)-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?");
    private static final Pattern NOT_EMPTY = Pattern.compile(".+");
    // RFC 3339, section 5.6, with Z as the only offset.
    private static final Pattern UTC = Pattern
            .compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?Z");
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    TextForms() {
        form(BigDecimal.class, "must be a decimal in a string, like \"12.50\"", DECIMAL, BigDecimal::new,
                BigDecimal::toPlainString);
        form(Currency.class, "must be an ISO 4217 currency code, like EUR", CODE, Currency::getInstance,
                Currency::getCurrencyCode);
        form(Instant.class, "must be a time in UTC, like 2026-11-22T10:00:00Z", UTC, Instant::parse, Instant::toString);
        form(URI.class, "must be a URI", NOT_EMPTY, URI::create, URI::toString);
    }

    private <T> void form(Class<T> type, String rule, Pattern spelling, Function<String, T> parse,
            Function<T, String> print) {
        addDeserializer(type, new FromText<>(type, rule, spelling, parse));
        addSerializer(type, new ToText<>(type, print));
    }
}
