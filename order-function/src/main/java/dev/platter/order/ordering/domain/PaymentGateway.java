package dev.platter.order.ordering.domain;

import dev.platter.events.Money;

/**
 * Whoever takes the customers' money. Lies outside of our transactions, so every call names its payment: one that is repeated
 * answers what the first one came to and moves no money again.
 */
public interface PaymentGateway {

    /**
     * Charges the amount, once per key.
     *
     * @throws PaymentUnavailable when it cannot be told now; the charge may have happened, so ask again or look it up
     */
    Payment.Settled charge(PaymentKey key, Money amount);

    /**
     * Gives back what was charged under the key, once.
     *
     * @throws PaymentUnavailable when it cannot be told now
     */
    void refund(PaymentKey key);

    /**
     * Where the payment stands.
     *
     * @throws PaymentUnavailable when it cannot be told now
     */
    Payment lookUp(PaymentKey key);
}
