package dev.platter.order.delivery.adapter;

import static dev.platter.order.fixture.ASource.aSource;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import dev.platter.events.PostalCode;
import dev.platter.order.delivery.domain.Area;
import dev.platter.order.delivery.domain.Conditions.Origin;
import dev.platter.order.delivery.domain.ConditionsSource.Told;
import dev.platter.order.delivery.domain.ConditionsUnavailable;
import dev.platter.order.delivery.domain.Precipitation;
import dev.platter.order.delivery.domain.Speed;
import dev.platter.order.delivery.domain.Temperature;
import dev.platter.order.delivery.domain.Weather;
import dev.platter.order.fixture.ASource;
import dev.platter.order.menu.domain.Location;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpConditionsTest {

    private static final Area BERLIN = new Area(new Location(52.5296, 13.4015, new PostalCode("10119")),
            ZoneId.of("Europe/Berlin"));
    private static final String UNITS = "\"current_units\":{\"temperature_2m\":\"°C\",\"precipitation\":\"mm\","
            + "\"wind_speed_10m\":\"km/h\",\"wind_gusts_10m\":\"km/h\"},";
    private static final String GOOD = "{" + UNITS + "\"current\":{\"time\":1795342500,\"interval\":900,"
            + "\"temperature_2m\":-4.25,\"precipitation\":0.07,\"wind_speed_10m\":12,\"wind_gusts_10m\":3.15e1}}";

    private final ASource source = aSource();

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void aPlaceIsReadToTheLastDigitAndItsPrecipitationReckonedForAnHour() {
        source.answering(200, GOOD);

        assertThat(told()).isEqualTo(new Told.Observed(
                new Weather(new Temperature(new BigDecimal("-4.25")), new Speed(new BigDecimal("12")),
                        new Speed(new BigDecimal("31.5")), new Precipitation(new BigDecimal("0.28"))),
                Instant.parse("2026-11-22T10:15:00Z"), Origin.OBSERVED));
    }

    @Test
    void severalPlacesAreReadInTheirOrder() {
        source.answering(200, "[" + GOOD + "," + GOOD.replace("-4.25", "8") + "]");

        assertThat(new HttpConditions(source.address()).at(List.of(BERLIN, BERLIN)))
                .extracting(told -> ((Told.Observed) told).weather().temperature().celsius())
                .containsExactly(new BigDecimal("-4.25"), new BigDecimal("8"));
    }

    @Test
    void aKeyInTheAddressIsKept() {
        source.answering(200, GOOD);

        new HttpConditions(URI.create(source.address() + "?apikey=a%20key")).at(List.of(BERLIN));

        assertThat(source.asked()).startsWith("apikey=a%20key&latitude=52.5296&longitude=13.4015&current=");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "\"°C\"         | \"°F\"       | temperature_2m must be told in °C",
            "\"km/h\"       | \"m/s\"      | wind_gusts_10m must be told in km/h",
            "1795342500     | \"now\"      | time must be a whole number",
            "1795342500     | 1.5          | time must be a whole number",
            "1795342500     | 99999999999  | time must be a whole number",
            "900            | 0            | interval must be a whole number",
            "900            | 86401        | interval must be a whole number",
            "-4.25          | null         | temperature_2m must be a number",
            "-4.25          | \"-4.25\"    | temperature_2m must be a number",
            "-4.25          | -100.1       | temperature must be from -100 to 100",
            "-4.25          | 1.00000000001 | temperature_2m must be of at most 10 digits",
            "3.15e1         | -1           | speed must be from 0 to 500",
            "\"current\":{  | \"hourly\":{ | must be",
    })
    void whatIsNotAsItShouldBeIsWorthless(String instead, String of, String rule) {
        source.answering(200, GOOD.replace(instead, of));

        assertThat(told()).isInstanceOfSatisfying(Told.Worthless.class,
                worthless -> assertThat(worthless.reason()).contains(rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "[]", "{} 7", "{\"current\":1,\"current\":2}", "[{},{}]"})
    void whatIsNoSuchDocumentIsWorthlessWhole(String document) {
        source.answering(200, document);

        assertThatThrownBy(this::told).isInstanceOf(ConditionsUnavailable.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 400, 429, 500})
    void anotherStatusThan200IsNone(int status) {
        source.answering(status, "");

        assertThatThrownBy(this::told).isInstanceOf(ConditionsUnavailable.class).hasMessageContaining("" + status);
    }

    @Test
    void anAnswerThatDoesNotEndIsGivenUp() {
        source.dripping();

        assertThatThrownBy(() -> new HttpConditions(source.address(), Duration.ofMillis(300)).at(List.of(BERLIN)))
                .isInstanceOf(ConditionsUnavailable.class).hasMessageContaining("did not answer in PT0.3S");
    }

    private Told told() {
        return new HttpConditions(source.address()).at(List.of(BERLIN)).getFirst();
    }
}
