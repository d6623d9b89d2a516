package dev.platter.order.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weather never makes a delivery quicker, and worse weather never makes it quicker than better weather does. */
class DeliveryDelayPropertiesTest {

    private static final BigDecimal MILD = new BigDecimal(20);

    @Property
    void itIsNeverNegativeAndHasACauseWheneverThereIsOne(@ForAll("weathers") Weather weather) {
        var delay = DeliveryDelay.in(weather);

        assertThat(delay.time()).isBetween(Duration.ZERO, Duration.ofMinutes(80));
        assertThat(delay.time().isZero()).isEqualTo(delay.causes().isEmpty());
        assertThat(delay.causes()).doesNotHaveDuplicates();
    }

    @Property
    void moreWindIsNeverLess(@ForAll("weathers") Weather weather, @ForAll("speeds") BigDecimal gusts) {
        ordered(weather, new Weather(weather.temperature(), weather.wind(), new Speed(gusts), weather.precipitation()),
                weather.gusts().kilometresAnHour().compareTo(gusts));
    }

    @Property
    void morePrecipitationIsNeverLess(@ForAll("weathers") Weather weather, @ForAll("rates") BigDecimal rate) {
        ordered(weather,
                new Weather(weather.temperature(), weather.wind(), weather.gusts(), new Precipitation(rate)),
                weather.precipitation().millimetresAnHour().compareTo(rate));
    }

    @Property
    void fartherFromMildOnEitherSideIsNeverLess(@ForAll("weathers") Weather weather,
            @ForAll("temperatures") BigDecimal celsius) {
        var from = weather.temperature().celsius().subtract(MILD);
        var to = celsius.subtract(MILD);
        if (from.signum() * to.signum() >= 0) {
            ordered(weather, new Weather(new Temperature(celsius), weather.wind(), weather.gusts(),
                    weather.precipitation()), from.abs().compareTo(to.abs()));
        }
    }

    /** @param sign less than zero when the second weather is the worse one, or as bad */
    private static void ordered(Weather one, Weather other, int sign) {
        var first = DeliveryDelay.in(one).time();
        var second = DeliveryDelay.in(other).time();
        if (sign <= 0) {
            assertThat(first).isLessThanOrEqualTo(second);
        } else {
            assertThat(second).isLessThanOrEqualTo(first);
        }
    }

    /** The README's table, at its edges. */
    @ParameterizedTest
    @CsvSource({"20,39.9,0,0", "20,40,0,5", "20,59.9,0,5", "20,60,0,10", "20,75,0,20", "20,90,0,40",
            "20,0,0.49,0", "20,0,0.5,5", "20,0,4,10", "20,0,10,20",
            "1,0,0.5,5", "0.9,0,0.5,15", "0,0,0.5,15", "-0.1,0,0,5", "-0.1,0,0.5,20", "-10,0,0,5", "-10.1,0,0,10",
            "29.9,0,0,0", "30,0,0,5", "35,0,0,10", "-20,100,20,80"})
    void eachPartCostsWhatTheReadmeSays(BigDecimal celsius, BigDecimal gusts, BigDecimal rate, int minutes) {
        assertThat(DeliveryDelay.in(weather(celsius, gusts, rate)).time()).isEqualTo(Duration.ofMinutes(minutes));
    }

    private static Weather weather(BigDecimal celsius, BigDecimal gusts, BigDecimal rate) {
        return new Weather(new Temperature(celsius), new Speed(BigDecimal.ZERO), new Speed(gusts),
                new Precipitation(rate));
    }

    @Provide
    static Arbitrary<Weather> weathers() {
        return Combinators.combine(temperatures(), speeds(), rates()).as(DeliveryDelayPropertiesTest::weather);
    }

    @Provide
    static Arbitrary<BigDecimal> temperatures() {
        return between("-50", "50");
    }

    @Provide
    static Arbitrary<BigDecimal> speeds() {
        return between("0", "150");
    }

    @Provide
    static Arbitrary<BigDecimal> rates() {
        return between("0", "30");
    }

    private static Arbitrary<BigDecimal> between(String least, String most) {
        return Arbitraries.bigDecimals().between(new BigDecimal(least), new BigDecimal(most)).ofScale(1);
    }
}
