package dev.platter.order.delivery.domain;

import static dev.platter.order.customer.domain.Units.IMPERIAL;
import static dev.platter.order.customer.domain.Units.METRIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;

import dev.platter.json.InvalidValue;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures are rounded once, half-even, to one decimal. */
class MeasuresTest {

    private static final BigDecimal HALF_A_TENTH = new BigDecimal("0.05");

    @ParameterizedTest
    @CsvSource({"0,0.0,32.0", "100,100.0,212.0", "-40,-40.0,-40.0", "36.4,36.4,97.5", "0.05,0.0,32.1", "0.15,0.2,32.3",
            "-0.04,0.0,31.9", "-17.75,-17.8,0.0"})
    void temperaturesAreToldInDegrees(BigDecimal celsius, BigDecimal metric, BigDecimal imperial) {
        var temperature = new Temperature(celsius);

        assertThat(temperature.in(METRIC)).isEqualTo(new Measure(metric, "°C"));
        assertThat(temperature.in(IMPERIAL)).isEqualTo(new Measure(imperial, "°F"));
    }

    @ParameterizedTest
    @CsvSource({"0,0.0,0.0", "1.609344,1.6,1.0", "100,100.0,62.1", "0.25,0.2,0.2", "0.35,0.4,0.2"})
    void speedsAreTold(BigDecimal kilometres, BigDecimal metric, BigDecimal imperial) {
        var speed = new Speed(kilometres);

        assertThat(speed.in(METRIC)).isEqualTo(new Measure(metric, "km/h"));
        assertThat(speed.in(IMPERIAL)).isEqualTo(new Measure(imperial, "mph"));
    }

    @Property
    void noMeasureIsFartherFromTheExactValueThanHalfATenth(
            @ForAll @BigRange(min = "-100", max = "100") BigDecimal celsius) {
        var exact = celsius.multiply(new BigDecimal(9)).divide(new BigDecimal(5)).add(new BigDecimal(32));

        assertThat(new Temperature(celsius).in(IMPERIAL).value().subtract(exact).abs())
                .isLessThanOrEqualTo(HALF_A_TENTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100.1", "-100.1"})
    void whatCannotBeIsNoTemperature(BigDecimal celsius) {
        assertThatThrownBy(() -> new Temperature(celsius)).isInstanceOf(InvalidValue.class);
    }
}
