package dev.platter.order.delivery.function;

import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARestaurant.aRestaurant;
import static dev.platter.order.fixture.ASource.aSource;
import static dev.platter.order.fixture.Deliveries.conditionsIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.stream.IntStream;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.crash.CallRecorder;
import dev.platter.order.delivery.domain.ConditionsUnavailable;
import dev.platter.order.fixture.ASource;
import dev.platter.order.fixture.Capacity;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of what the source tells; the clock stands at 10:00:00.250. */
@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class RefreshingConditionsTest {

    private final ASource source = aSource();
    private final EmbeddedAws aws;
    private OrderService service;

    RefreshingConditionsTest(EmbeddedAws aws) {
        this.aws = aws;
        this.service = OrderService.on(aws);
    }

    @BeforeEach
    void restaurantsInTwoPlaces() {
        service = OrderService.on(aws).serving(aMenu());
        service.add(aRestaurant("sakura", "Sakura"));
        service.add(aRestaurant("levante", "Levante"));
        service.add(aRestaurant("union-diner", "Union Diner").at(40.7359, -73.9911, "10003", "America/New_York"));
    }

    @AfterAll
    void close() {
        source.close();
    }

    @Test
    void everyAreaIsAskedAfterOnceInOneRequest() {
        assertThat(tell("09:45", "4 0 12 20", "11 0 30 40"))
                .isEqualTo("kept the conditions of 2 areas, raised 0 alerts");

        assertThat(source.asked()).isEqualTo("latitude=52.5296,40.7359&longitude=13.4015,-73.9911"
                + "&current=temperature_2m,precipitation,wind_speed_10m,wind_gusts_10m&timeformat=unixtime"
                + "&temperature_unit=celsius&wind_speed_unit=kmh&precipitation_unit=mm");
        assertThat(temperature("10119")).isEqualTo("4.0 at 2026-11-22T09:45:00Z");
        assertThat(temperature("10003")).isEqualTo("11.0 at 2026-11-22T09:45:00Z");
    }

    @Test
    void newerConditionsTakeThePlaceOfOlderOnesAndNeverTheOtherWayRound() {
        tell("09:30", "4 0 12 20", "11 0 30 40");
        assertThat(tell("09:45", "5 0 12 20", "12 0 30 40")).startsWith("kept the conditions of 2");
        assertThat(tell("09:45", "6 0 12 20", "13 0 30 40")).startsWith("kept the conditions of 0");
        assertThat(tell("09:15", "6 0 12 20", "13 0 30 40")).startsWith("kept the conditions of 0");

        assertThat(temperature("10119")).isEqualTo("5.0 at 2026-11-22T09:45:00Z");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "null 0 12 20   | temperature_2m must be a number",
            "-101 0 12 20   | temperature must be from -100 to 100",
            "4 0 12 501     | speed must be from 0 to 500",
            "4 -0.1 12 20   | precipitation must be from 0 to 1000",
            "4 1e9 12 20    | precipitation must be from 0 to 1000",
            "4 1e999 12 20  | precipitation must be of at most 10 digits",
    })
    void whatCannotBeOfOnePlaceFailsTheInvocationAfterTheOthersWereKept(String weather, String rule) {
        tell("09:30", "4 0 12 20", "11 0 30 40");

        assertThatThrownBy(() -> tell("09:45", weather, "12 0 30 40")).hasMessageContaining("10119: " + rule);
        assertThat(temperature("10119")).isEqualTo("4.0 at 2026-11-22T09:30:00Z");
        assertThat(temperature("10003")).isEqualTo("12.0 at 2026-11-22T09:45:00Z");
    }

    @Test
    void whatIsOfTheFutureIsRefusedUnlessAClockIsAFewMinutesAhead() {
        assertThat(tell("10:05", "4 0 12 20", "11 0 30 40")).startsWith("kept the conditions of 2");
        assertThatThrownBy(() -> tell("10:06", "5 0 12 20", "12 0 30 40"))
                .hasMessageContaining("10003: they are of 2026-11-22T10:06:00Z, and now is 2026-11-22T10:00:00.250Z");
    }

    @Test
    void aSourceThatDoesNotAnswerFailsTheInvocationAndWhatWasThereStays() {
        tell("09:45", "4 0 12 20", "11 0 30 40");
        source.answering(429, "{\"error\":true,\"reason\":\"Minutely API request limit exceeded\"}");

        assertThatThrownBy(() -> service.refreshConditionsFrom(source.address()))
                .isInstanceOf(ConditionsUnavailable.class).hasMessageContaining("429");
        assertThat(temperature("10119")).isEqualTo("4.0 at 2026-11-22T09:45:00Z");
    }

    @Test
    void withoutARestaurantNobodyIsAsked() {
        service = OrderService.on(aws).serving(aMenu());
        source.answering(500, "");

        assertThat(service.refreshConditionsFrom(source.address())).startsWith("kept the conditions of 0 areas");
    }

    @Test
    void theSampleIsOfThisQuarterOfAnHourAndSaysThatItIsMadeUp() {
        service.clock().pass(Duration.ofMinutes(14));
        assertThat(service.refreshConditions()).startsWith("kept the conditions of 2 areas");
        assertThat(temperature("10119")).isEqualTo("3.4 at 2026-11-22T10:00:00Z");
        assertThat(service.answer(conditionsIn("10119")).text("/origin")).isEqualTo("SAMPLE");
        assertThat(service.refreshConditions()).startsWith("kept the conditions of 0 areas");

        service.clock().pass(Duration.ofMinutes(1));
        assertThat(service.refreshConditions()).startsWith("kept the conditions of 2 areas");
    }

    @Test
    void theSampleTakesThePlaceOfWhatWasObservedOnlyWhenThatIsOutOfDate() {
        tell("09:45", "4 0 12 20", "11 0 30 40");
        service.clock().pass(Duration.ofMinutes(100));
        assertThat(service.refreshConditions()).startsWith("kept the conditions of 0 areas");
        service.clock().pass(Duration.ofMinutes(10));
        assertThat(service.refreshConditions()).startsWith("kept the conditions of 2 areas");
    }

    @Test
    void aHundredAreasAreAskedAfterAtOnceAndTheRestAfterwards() {
        IntStream.range(0, 100).forEach(i -> service.add(
                aRestaurant("r" + i, "R " + i).at(i / 2.0, 10.5, "R%03d".formatted(i), "Europe/Berlin")));
        var road = new CallRecorder();

        assertThat(service.refreshConditions(road)).isEqualTo("kept the conditions of 102 areas, raised 0 alerts");
        assertThat(Collections.frequency(road.calls(), "DynamoDb.Query")).isEqualTo(2);
        assertThat(Collections.frequency(road.calls(), "DynamoDb.BatchGetItem")).isEqualTo(2);
    }

    @Test
    void anAreaCostsAPartOfTwoReadsAndAWriteOrATransactionWhereThereIsAnAlert() {
        var road = new CallRecorder();
        var capacity = new Capacity();
        tell("09:30", "34 0 12 20", "11 0 30 40");
        source.tellingWeather("2026-11-22T09:45:00Z", "36 0 12 20", "11 0 30 40");

        service.refreshConditionsFrom(source.address(), road, capacity);

        assertThat(road.calls()).containsExactly("DynamoDb.Query", "DynamoDb.BatchGetItem",
                "DynamoDb.TransactWriteItems", "DynamoDb.PutItem");
        assertThat(capacity).hasToString("2.5 read, 5.0 written");
    }

    private String tell(String time, String... places) {
        source.tellingWeather("2026-11-22T" + time + ":00Z", places);
        return service.refreshConditionsFrom(source.address());
    }

    private String temperature(String zip) {
        var answer = service.answer(conditionsIn(zip));
        return answer.text("/temperature/value") + " at " + answer.text("/observedAt");
    }
}
