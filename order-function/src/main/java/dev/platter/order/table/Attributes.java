package dev.platter.order.table;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.platter.events.Money;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The attributes of an item, or of a map in it, by name and by what {@link AttributeValues} put there. One that is asked for and
 * is not there is a fault of ours: a {@link NullPointerException} that names it.
 */
public record Attributes(Map<String, AttributeValue> values) {

    public String text(String name) {
        return attribute(name).s();
    }

    public Optional<String> textIfThere(String name) {
        return values.containsKey(name) ? Optional.of(text(name)) : Optional.empty();
    }

    public long number(String name) {
        return Long.parseLong(attribute(name).n());
    }

    /** Whether there is such an attribute. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    public BigDecimal decimal(String name) {
        return new BigDecimal(attribute(name).n());
    }

    public List<String> texts(String name) {
        return attribute(name).l().stream().map(AttributeValue::s).toList();
    }

    public boolean yesOrNo(String name) {
        return attribute(name).bool();
    }

    public Instant time(String name) {
        return Instant.parse(text(name));
    }

    public Money money(String name) {
        var parts = map(name);
        return new Money(new BigDecimal(parts.attribute("amount").n()), Currency.getInstance(parts.text("currency")));
    }

    public Attributes map(String name) {
        return new Attributes(attribute(name).m());
    }

    public Optional<Attributes> mapIfThere(String name) {
        return values.containsKey(name) ? Optional.of(map(name)) : Optional.empty();
    }

    public List<Attributes> maps(String name) {
        return attribute(name).l().stream().map(element -> new Attributes(element.m())).toList();
    }

    private AttributeValue attribute(String name) {
        return requireNonNull(values.get(name), name);
    }
}
