package dev.platter.order.cart.function;

import static dev.platter.order.fixture.ADish.aDish;
import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ASource.aSource;
import static dev.platter.order.fixture.Carts.putting;
import static dev.platter.order.fixture.Carts.theCartIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.order.cart.domain.RatesUnavailable;
import dev.platter.order.fixture.ASource;
import dev.platter.order.fixture.AtOnce;
import dev.platter.order.fixture.Crossroads;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** What becomes of what the source tells, seen in a cart: one dish of 10 EUR, told in USD. */
@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class RefreshingRatesTest {

    private final ASource source = aSource();
    private final EmbeddedAws aws;
    private OrderService service;

    RefreshingRatesTest(EmbeddedAws aws) {
        this.aws = aws;
        this.service = OrderService.on(aws);
    }

    @BeforeEach
    void begin() {
        service = OrderService.on(aws).serving(aMenu().with(aDish("Ramen").at("10.00", "EUR")));
        service.answer(putting(1, "Ramen"));
    }

    @AfterAll
    void close() {
        source.close();
    }

    @Test
    void withoutAnyRatesADishOfAnotherCurrencyCannotBeOrdered() {
        assertThat(dollars()).isEqualTo("NO_RATE");
    }

    @Test
    void theSampleServesUntilThereIsAnything() {
        assertThat(service.refreshRates()).isEqualTo("kept the rates of 2026-11-20");
        assertThat(dollars()).isEqualTo("11.57 of 2026-11-20");

        assertThat(tell("2026-11-21", "{\"USD\": 2.5}")).isEqualTo("kept the rates of 2026-11-21");
        assertThat(dollars()).isEqualTo("25.00 of 2026-11-21");
        assertThat(service.refreshRates()).isEqualTo("had the rates of 2026-11-21");
        assertThat(dollars()).isEqualTo("25.00 of 2026-11-21");
    }

    @Test
    void theSampleDoesNotAge() {
        service.refreshRates();
        service.clock().pass(Duration.ofDays(29));
        service.answer(putting(1, "Ramen"));
        service.clock().pass(Duration.ofDays(29));

        assertThat(dollars()).isEqualTo("11.57 of 2026-11-20");
    }

    @Test
    void aNewDayTakesThePlaceOfTheOldOne() {
        tell("2026-11-19", "{\"USD\": 1.10}");
        assertThat(tell("2026-11-20", "{\"USD\": 1.20}")).isEqualTo("kept the rates of 2026-11-20");
        assertThat(dollars()).isEqualTo("12.00 of 2026-11-20");
        assertThat(service.kept().days()).containsExactly("2026-11-19", "2026-11-20", "NEWEST");
    }

    @Test
    void theSameDayAgainAndAnOlderOneChangeNothing() {
        tell("2026-11-20", "{\"USD\": 1.10}");

        assertThat(tell("2026-11-20", "{\"USD\": 1.15}")).isEqualTo("had the rates of 2026-11-20");
        assertThat(tell("2026-11-19", "{\"USD\": 1.15}")).isEqualTo("had the rates of 2026-11-19");
        assertThat(dollars()).isEqualTo("11.00 of 2026-11-20");
        assertThat(service.kept().days()).containsExactly("2026-11-20", "NEWEST");
    }

    @Test
    void ofTwoAtOnceTheNewerDayStays() {
        try (var older = aSource().telling("2026-11-19", "{\"USD\": 1.10}");
                var newer = aSource().telling("2026-11-20", "{\"USD\": 1.20}")) {
            var meeting = Crossroads.of(2, TransactWriteItemsRequest.class);

            AtOnce.atOnce(() -> service.refreshRatesFrom(older.address(), meeting),
                    () -> service.refreshRatesFrom(newer.address(), meeting));
        }
        assertThat(dollars()).isEqualTo("12.00 of 2026-11-20");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "2026-11-23 | {\"USD\": 1.11}             | today is 2026-11-22",
            "2026-11-22 | {\"USD\": 2.21}             | USD went from 1.10 to 2.21",
            "2026-11-22 | {\"USD\": 0.54}             | USD went from 1.10 to 0.54",
            "2026-11-22 | {\"GBP\": 5, \"USD\": 10.9} | USD went from 1.10 to 10.9",
    })
    void whatCannotBeTrueFailsTheInvocationAndWhatWasThereStays(String date, String rates, String reason) {
        tell("2026-11-20", "{\"USD\": 1.10}");

        assertThatThrownBy(() -> tell(date, rates)).hasMessageContaining(reason);
        assertThat(dollars()).isEqualTo("11.00 of 2026-11-20");
        assertThat(service.kept().days()).containsExactly("2026-11-20", "NEWEST");
    }

    @Test
    void aSourceThatDoesNotAnswerFailsTheInvocationAndWhatWasThereStays() {
        tell("2026-11-20", "{\"USD\": 1.10}");
        source.answering(503, "");

        assertThatThrownBy(() -> service.refreshRatesFrom(source.address())).isInstanceOf(RatesUnavailable.class);
        assertThat(dollars()).isEqualTo("11.00 of 2026-11-20");
    }

    @Test
    void ratesOfThirtyDaysAgoAreUsedWithTheirDateAndOlderOnesAreNone() {
        tell("2026-11-20", "{\"USD\": 1.10}");

        service.clock().pass(Duration.ofDays(28));
        assertThat(dollars()).isEqualTo("11.00 of 2026-11-20");
        service.clock().pass(Duration.ofDays(1));
        assertThat(dollars()).isEqualTo("NO_RATE");
    }

    private String tell(String date, String rates) {
        source.telling(date, rates);
        return service.refreshRatesFrom(source.address());
    }

    private String dollars() {
        var cart = service.answer(theCartIn("USD"));
        return cart.body().at("/lines").isEmpty()
                ? cart.text("/unavailable/0/reason")
                : cart.text("/total/amount") + " of " + cart.text("/rates/0/date");
    }
}
