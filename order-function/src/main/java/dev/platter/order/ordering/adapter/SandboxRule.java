package dev.platter.order.ordering.adapter;

import java.math.BigInteger;

import dev.platter.events.Money;

/**
 * What the sandbox does with an amount, by its last two digits.
 *
 * <table>
 * <caption>Amounts</caption>
 * <tr><th>ends in</th><th>what happens</th></tr>
 * <tr><td>{@code 01}</td><td>declined, {@code card_declined}</td></tr>
 * <tr><td>{@code 02}</td><td>declined, {@code insufficient_funds}</td></tr>
 * <tr><td>{@code 03}</td><td>unavailable at the first two attempts, then charged</td></tr>
 * <tr><td>{@code 04}</td><td>unavailable always</td></tr>
 * <tr><td>anything else</td><td>charged</td></tr>
 * </table>
 *
 * The digits are those of the currency's smallest unit: 10.01 EUR, 1001 JPY and 1.001 KWD all end in {@code 01}.
 */
enum SandboxRule {

    CARD_DECLINED, INSUFFICIENT_FUNDS, UNAVAILABLE_TWICE, UNAVAILABLE, CHARGED;

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    static SandboxRule of(Money amount) {
        return switch (amount.amount().unscaledValue().mod(HUNDRED).intValue()) {
            case 1 -> CARD_DECLINED;
            case 2 -> INSUFFICIENT_FUNDS;
            case 3 -> UNAVAILABLE_TWICE;
            case 4 -> UNAVAILABLE;
            default -> CHARGED;
        };
    }
}
