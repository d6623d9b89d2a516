package dev.platter.order.ordering.domain;

import dev.platter.events.Money;

/** Where a payment stands. */
public sealed interface Payment {

    /** Nothing was ever charged or declined under this key. */
    record None() implements Payment {}

    /** What asking for a charge can end in. */
    sealed interface Settled extends Payment {}

    /** The customer has paid. */
    record Charged(Money amount) implements Settled {}

    /** The customer's bank or the provider said no, for good. @param reason the provider's code: {@code card_declined} */
    record Declined(String reason) implements Settled {}

    /** The customer had paid and has the money back. */
    record Refunded(Money amount) implements Payment {}
}
