package dev.platter.order.cart.adapter;

import java.net.URI;
import java.time.Duration;

import dev.platter.order.cart.domain.RateTable;
import dev.platter.order.cart.domain.RateTable.Origin;
import dev.platter.order.cart.domain.RatesSource;
import dev.platter.order.cart.domain.RatesUnavailable;
import dev.platter.order.source.HttpSource;
import dev.platter.order.source.SourceUnavailable;

/** Rates from an HTTP address. */
public final class HttpRates implements RatesSource {

    private static final Duration IN_ALL = Duration.ofSeconds(10);
    /** A hundred times what a table of all currencies takes up is too much for one. */
    private static final long MOST_BYTES = 64 * 1024;

    private final HttpSource source;

    /** @param address of http or https, with a host */
    public HttpRates(URI address) {
        this(address, IN_ALL);
    }

    HttpRates(URI address, Duration inAll) {
        this.source = new HttpSource(address, MOST_BYTES, inAll);
    }

    @Override
    public RateTable fetch() {
        return RatesDocument.read(document(), Origin.FETCHED);
    }

    private String document() {
        try {
            return source.fetch();
        } catch (SourceUnavailable unavailable) {
            throw new RatesUnavailable(String.valueOf(unavailable.getMessage()), unavailable);
        }
    }
}
