package dev.platter.order.cart.adapter;

import static dev.platter.order.fixture.ASource.aSource;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;

import dev.platter.order.cart.domain.RateTable;
import dev.platter.order.cart.domain.RateTable.Origin;
import dev.platter.order.cart.domain.RatesUnavailable;
import dev.platter.order.fixture.ASource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpRatesTest {

    private final ASource source = aSource();

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void aTableIsReadToTheLastDigit() {
        source.telling("2026-11-20", "{\"USD\": 1.0871, \"JPY\": 181, \"KRW\": 1.69452e3}");

        assertThat(rates()).isEqualTo(new RateTable(LocalDate.parse("2026-11-20"), Map.of(
                currency("USD"), new BigDecimal("1.0871"), currency("JPY"), new BigDecimal("181"),
                currency("KRW"), new BigDecimal("1694.52")), Origin.FETCHED));
    }

    @Test
    void fieldsThatAreNotKnownAndCodesThatNobodyPaysInDoNoHarm() {
        source.answering(200,
                """
                {"amount": 1, "base": "EUR", "date": "2026-11-20", "start": {}, "rates": {"USD": 1.1, "XAU": 0.0003, "BTC": 0.00001}}""");

        assertThat(rates().perEuro()).containsOnlyKeys(currency("USD"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "''                                                                       | base",
            "<html>                                                                   | JSON",
            "[]                                                                       | base",
            "null                                                                     | base",
            "{\"amount\":1,\"base\":\"USD\",\"date\":\"2026-11-20\",\"rates\":{\"EUR\":1}}     | base",
            "{\"amount\":2,\"base\":\"EUR\",\"date\":\"2026-11-20\",\"rates\":{\"USD\":1}}     | amount",
            "{\"amount\":\"1\",\"base\":\"EUR\",\"date\":\"2026-11-20\",\"rates\":{\"USD\":1}} | amount",
            "{\"base\":\"EUR\",\"date\":\"2026-11-20\",\"rates\":{\"USD\":1}}                  | amount",
            "{\"amount\":1,\"base\":\"EUR\",\"rates\":{\"USD\":1}}                             | date",
            "{\"amount\":1,\"base\":\"EUR\",\"date\":\"20.11.2026\",\"rates\":{\"USD\":1}}     | date",
            "{\"amount\":1,\"base\":\"EUR\",\"date\":\"2026-02-30\",\"rates\":{\"USD\":1}}     | date",
            "{\"amount\":1,\"base\":\"EUR\",\"date\":\"2026-11-20\"}                           | rates",
            "{\"amount\":1,\"base\":\"EUR\",\"date\":\"2026-11-20\",\"rates\":{}}              | rates",
            "{\"amount\":1,\"base\":\"EUR\",\"date\":\"2026-11-20\",\"rates\":[1]}             | rates",
            "{\"amount\":1,\"base\":\"EUR\",\"date\":\"2026-11-20\",\"rates\":{\"USD\":0}}     | USD",
            "{\"amount\":1,\"base\":\"EUR\",\"date\":\"2026-11-20\",\"rates\":{\"USD\":-1.1}}  | USD",
            "{\"amount\":1,\"base\":\"EUR\",\"date\":\"2026-11-20\",\"rates\":{\"USD\":\"1\"}} | USD",
            "{\"amount\":1,\"base\":\"EUR\",\"date\":\"2026-11-20\",\"rates\":{\"USD\":null}}  | USD",
            "{\"amount\":1,\"base\":\"EUR\",\"date\":\"2026-11-20\",\"rates\":{\"USD\":1e99}}  | USD",
            "{\"amount\":1,\"base\":\"EUR\",\"date\":\"2026-11-20\",\"rates\":{\"USD\":1.00000000000000001}} | USD",
            "{\"amount\":1,\"base\":\"EUR\",\"date\":\"2026-11-20\",\"rates\":{\"USD\":1,\"USD\":2}}         | JSON",
            "{\"amount\":1,\"base\":\"EUR\",\"date\":\"2026-11-20\",\"rates\":{\"USD\":1}} 7   | JSON",
    })
    void whatIsNoTableIsRefusedWhole(String document, String named) {
        source.answering(200, document);

        assertThatThrownBy(this::rates).isInstanceOf(RatesUnavailable.class).hasMessageContaining(named);
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 404, 500})
    void anotherStatusThan200IsNoTable(int status) {
        source.answering(status, "");

        assertThatThrownBy(this::rates).isInstanceOf(RatesUnavailable.class).hasMessageContaining("" + status);
    }

    @Test
    void aRedirectIsNotFollowed() {
        source.redirecting();

        assertThatThrownBy(this::rates).isInstanceOf(RatesUnavailable.class).hasMessageContaining("302");
    }

    @Test
    void anAnswerThatIsTooLargeIsCutOff() {
        source.answering(200, " ".repeat(64 * 1024 + 1));

        assertThatThrownBy(this::rates).isInstanceOf(RatesUnavailable.class).hasMessageContaining("cannot be asked");
    }

    @Test
    void anAnswerThatDoesNotEndIsGivenUp() {
        source.dripping();

        assertThatThrownBy(() -> new HttpRates(source.address(), Duration.ofMillis(300)).fetch())
                .isInstanceOf(RatesUnavailable.class).hasMessageContaining("did not answer in PT0.3S");
    }

    @Test
    void anAddressWhereNobodyListensIsUnavailable() {
        source.close();

        assertThatThrownBy(this::rates).isInstanceOf(RatesUnavailable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://rates.example/latest", "rates.example", "http:latest",
            "/latest"})
    void onlyHttpIsFetchedFrom(String address) {
        assertThatThrownBy(() -> new HttpRates(URI.create(address))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("http");
    }

    @Test
    void theSampleHasRatesOfAnHonestDateInCurrenciesOfNoneTwoAndThreeDecimals() {
        var sample = new SampleRates().fetch();

        assertThat(sample.origin()).isEqualTo(Origin.SAMPLE);
        assertThat(sample.date()).isEqualTo("2026-11-20");
        assertThat(sample.perEuro()).containsKeys(currency("USD"), currency("JPY"), currency("KWD"));
    }

    private RateTable rates() {
        return new HttpRates(source.address()).fetch();
    }

    private static Currency currency(String code) {
        return Currency.getInstance(code);
    }
}
