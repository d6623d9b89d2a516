package dev.platter.order.ordering.domain;

import dev.platter.events.Money;

/** Where a payment stands. */
public sealed interface Payment {

    /** The reason of a charge that is declined because its money was given back before it was taken. */
    String VOID = "void";

    /** Nothing was ever charged or declined under this key. */
    record None() implements Payment {}

    /** What asking for a charge can end in. */
    sealed interface Settled extends Payment {}

    /** What giving money back can end in: nothing is charged, and nothing will be. */
    sealed interface Closed extends Payment {}

    /** The customer has paid. */
    record Charged(Money amount) implements Settled {}

    /**
     * The customer's bank or the provider said no, for good, or the key was void.
     *
     * @param reason the provider's code: {@code card_declined}; {@link #VOID}
     */
    record Declined(String reason) implements Settled, Closed {}

    /** The customer had paid and has the money back. */
    record Refunded(Money amount) implements Closed {}
}
