package dev.platter.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;

import dev.platter.json.InvalidValue;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final Money PRICE = Money.of("12.5", "EUR");

    @Test
    void equalAmountsAreEqualHoweverTheyWereWritten() {
        assertThat(PRICE).isEqualTo(Money.of("12.50", "EUR")).hasToString("12.50 EUR");
    }

    @Test
    void eachCurrencyHasItsOwnDecimals() {
        assertThat(Money.of("980", "JPY")).hasToString("980 JPY");
        assertThat(Money.of("1.234", "KWD")).hasToString("1.234 KWD");
        assertThatThrownBy(() -> Money.of("9.5", "JPY")).hasMessage("amount must have at most 0 decimals in JPY");
    }

    @Test
    void amountsOfOneCurrencyAddUp() {
        assertThat(PRICE.times(3).plus(Money.of("0.05", "EUR"))).isEqualTo(Money.of("37.55", "EUR"));
        assertThat(PRICE.plus(Money.zero(Currency.getInstance("EUR")))).isEqualTo(PRICE);
        assertThat(PRICE.times(0)).isEqualTo(Money.zero(Currency.getInstance("EUR")));
    }

    @Test
    void amountsOfTwoCurrenciesAreNeitherAddedNorCompared() {
        Money dollars = Money.of("1", "USD");

        assertThatIllegalArgumentException().isThrownBy(() -> PRICE.plus(dollars));
        assertThatIllegalArgumentException().isThrownBy(() -> PRICE.compareTo(dollars));
    }

    @Test
    void theLargestAmountIsACentBelowAThousandMillion() {
        Money most = Money.of("999999999.99", "EUR");

        assertThat(most).isGreaterThan(PRICE);
        assertThatThrownBy(() -> most.plus(Money.of("0.01", "EUR"))).isInstanceOf(InvalidValue.class)
                .hasMessage("amount must be below 1000000000");
        assertThatThrownBy(() -> most.times(2)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> most.times(-1)).hasMessage("amount must not be negative");
    }
}
