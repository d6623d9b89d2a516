package dev.platter.order.adapter;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.platter.events.Money;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The attributes of an item, or of a map in it, by name and by what {@link AttributeValues} put there. */
record Attributes(Map<String, AttributeValue> values) {

    String text(String name) {
        return attribute(name).s();
    }

    long number(String name) {
        return Long.parseLong(attribute(name).n());
    }

    boolean yesOrNo(String name) {
        return attribute(name).bool();
    }

    Instant time(String name) {
        return Instant.parse(text(name));
    }

    Money money(String name) {
        var parts = map(name);
        return new Money(new BigDecimal(parts.attribute("amount").n()), Currency.getInstance(parts.text("currency")));
    }

    Attributes map(String name) {
        return new Attributes(attribute(name).m());
    }

    Optional<Attributes> mapIfThere(String name) {
        return values.containsKey(name) ? Optional.of(map(name)) : Optional.empty();
    }

    List<Attributes> maps(String name) {
        return attribute(name).l().stream().map(element -> new Attributes(element.m())).toList();
    }

    private AttributeValue attribute(String name) {
        return requireNonNull(values.get(name), name);
    }
}
