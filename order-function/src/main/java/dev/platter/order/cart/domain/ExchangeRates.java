package dev.platter.order.cart.domain;

import java.util.Optional;

/** Where the exchange rates of each day are kept. */
public interface ExchangeRates {

    /** The newest table, not a moment behind. */
    Optional<RateTable> newest();

    /** Keeps a day's table, which becomes the newest; unless one of that day or of a later one is there. */
    Keeping keep(RateTable table);

    /** What became of an attempt to keep a table. */
    enum Keeping {
        KEPT, THERE_ALREADY, A_NEWER_ONE_THERE
    }
}
