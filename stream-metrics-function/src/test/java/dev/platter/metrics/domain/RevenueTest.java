package dev.platter.metrics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.util.Currency;

import dev.platter.events.Money;
import org.junit.jupiter.api.Test;

class RevenueTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency JPY = Currency.getInstance("JPY");

    @Test
    void tenCentsThreeTimesAreExactlyThirtyCents() {
        Revenue tenCents = Revenue.of(Money.of("0.10", "EUR"));
        assertThat(tenCents.plus(tenCents).plus(tenCents)).isEqualTo(Revenue.of(Money.of("0.30", "EUR")));
    }

    @Test
    void currenciesAreKeptApartInTheOrderOfTheirCodes() {
        Revenue both = Revenue.of(Money.of("1200", "JPY")).plus(Revenue.of(Money.of("12.50", "EUR")));
        assertThat(both.byCurrency()).containsExactly(
                entry(EUR, new BigDecimal("12.50")), entry(JPY, new BigDecimal("1200")));
    }

    @Test
    void aSumMayBeLargerThanAnyOnePayment() {
        Revenue most = Revenue.of(Money.of("999999999", "JPY"));
        assertThat(most.plus(most).byCurrency()).containsEntry(JPY, new BigDecimal("1999999998"));
    }
}
