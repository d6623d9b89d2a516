package dev.platter.order.cart.domain;

/** Who tells the exchange rates. */
public interface RatesSource {

    /**
     * The rates that are the newest there.
     *
     * @throws RatesUnavailable when it does not answer, or not with rates
     */
    RateTable fetch();
}
