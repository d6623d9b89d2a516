package dev.platter.order.cart.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;

import dev.platter.order.cart.domain.RateTable;
import dev.platter.order.cart.domain.RateTable.Origin;
import dev.platter.order.cart.domain.RatesSource;

/** The fixed rates of {@code sample-rates.json}, so that a system with no way out has some. Their date is that of the table. */
public final class SampleRates implements RatesSource {

    private static final String FILE = "sample-rates.json";

    @Override
    public RateTable fetch() {
        try (var file = requireNonNull(SampleRates.class.getResourceAsStream(FILE), FILE)) {
            return RatesDocument.read(new String(file.readAllBytes(), UTF_8), Origin.SAMPLE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
