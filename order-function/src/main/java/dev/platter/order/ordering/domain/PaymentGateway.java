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
     * Gives back what was charged under the key, once. If nothing was, the key is void from then on: a charge that comes later,
     * or is under way, is declined ({@link Payment#VOID}). Which of the two it is, the provider decides in one step, so that
     * whoever refunds need not know whether somebody is about to charge. Repeats change nothing.
     *
     * @return what it came to; {@link Payment.Declined} also when the charge had been declined anyway
     * @throws PaymentUnavailable when it cannot be told now; ask again
     */
    Payment.Closed refund(PaymentKey key);

    /**
     * Where the payment stands.
     *
     * @throws PaymentUnavailable when it cannot be told now
     */
    Payment lookUp(PaymentKey key);
}
