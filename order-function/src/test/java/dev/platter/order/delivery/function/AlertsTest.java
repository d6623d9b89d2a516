package dev.platter.order.delivery.function;

import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARestaurant.aRestaurant;
import static dev.platter.order.fixture.ASource.aSource;
import static dev.platter.order.fixture.Deliveries.conditionsIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.crash.Crash;
import dev.platter.localaws.crash.CrashAt;
import dev.platter.order.fixture.ASource;
import dev.platter.order.fixture.AtOnce;
import dev.platter.order.fixture.Crossroads;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** When couriers are warned: once for each area, hazard and day there. The clock begins at 10:00:00.250, in Berlin 11:00. */
@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class AlertsTest {

    private static final String CALM = "20 0 10 20";
    private static final String HOT = "35 0 10 20";
    private static final String STORMY = "20 0 50 75";
    private static final String HOT_AND_STORMY = "38.5 0 50 90";

    private final ASource source = aSource();
    private final EmbeddedAws aws;
    private OrderService service;

    AlertsTest(EmbeddedAws aws) {
        this.aws = aws;
        this.service = OrderService.on(aws);
    }

    @BeforeEach
    void aRestaurantInBerlin() {
        service = OrderService.on(aws).serving(aMenu());
        service.add(aRestaurant("sakura", "Sakura"));
    }

    @AfterAll
    void close() {
        source.close();
    }

    @Test
    void anAlertTellsWhatWasMeasuredAndFromWhereOnItIsDangerous() {
        observe(CALM, "36.4 0 10 20");

        var alert = service.kept().alerts().getFirst();
        assertThat(alert.at("/id").asString()).isEqualTo("10119_HEAT_2026-11-22.1");
        assertThat(alert.at("/type").asString()).isEqualTo("platter.delivery.alert-raised.v1");
        assertThat(alert.at("/data")).hasToString("""
                {"alertId":"10119_HEAT_2026-11-22","postalCode":"10119","hazard":"HEAT","measured":"36.4",\
                "threshold":"35","observedAt":"2026-11-22T10:15:00Z"}""");
    }

    @ParameterizedTest
    @CsvSource({"34.9 0 10 20,''", "35 0 10 20,HEAT", "20 0 50 74.9,''", "20 0 50 75,STORM", "40 0 90 120,HEAT STORM",
            "20 0 80 60,''"})
    void aThresholdIsCrossedByReachingIt(String weather, String hazards) {
        observe(CALM, weather);

        assertThat(hazards()).isEqualTo(hazards);
    }

    @Test
    void whatGoesOnIsToldOnce() {
        observe(CALM, HOT, HOT_AND_STORMY, HOT_AND_STORMY);

        assertThat(alerts()).containsExactly("10119_HEAT_2026-11-22", "10119_STORM_2026-11-22");
    }

    @Test
    void whatComesBackOnTheSameDayIsNotToldAgain() {
        observe(CALM, STORMY, CALM, STORMY);
        assertThat(alerts()).containsExactly("10119_STORM_2026-11-22");

        observe(CALM, HOT_AND_STORMY);
        assertThat(alerts()).as("the storm was told, the heat was not")
                .containsExactly("10119_HEAT_2026-11-22", "10119_STORM_2026-11-22");
        assertThat(service.answer(conditionsIn("10119")).text("/temperature/value")).isEqualTo("38.5");
    }

    @Test
    void itIsTheDayOfThePlaceThatCounts() {
        service.clock().pass(Duration.ofHours(12).plusMinutes(30));
        observe(STORMY, CALM, STORMY);

        assertThat(alerts()).as("at 23:30 and at midnight in Berlin")
                .containsExactly("10119_STORM_2026-11-22", "10119_STORM_2026-11-23");
    }

    @Test
    void weatherThatGoesOnAtMidnightIsNoNews() {
        service.clock().pass(Duration.ofHours(12).plusMinutes(30));
        observe(STORMY, STORMY, STORMY, STORMY);

        assertThat(alerts()).containsExactly("10119_STORM_2026-11-22");
    }

    @Test
    void anAreaOfWhichNothingIsKnownWasCalmSoFar() {
        observe(HOT);

        assertThat(hazards()).isEqualTo("HEAT");
    }

    @Test
    void soWasOneOfWhichNothingWasKnownForHours() {
        observe(HOT);
        service.clock().pass(Duration.ofHours(24));
        observe(HOT);

        assertThat(alerts()).containsExactly("10119_HEAT_2026-11-22", "10119_HEAT_2026-11-23");
    }

    @Test
    void eachAreaHasAlertsOfItsOwn() {
        service.add(aRestaurant("chippy", "Chippy").at(51.5, -0.14, "SW1A 1AA", "Europe/London"));

        tell(HOT, STORMY);
        tell(STORMY, HOT);

        assertThat(alerts()).containsExactlyInAnyOrder("10119_HEAT_2026-11-22", "10119_STORM_2026-11-22",
                "SW1A_1AA_HEAT_2026-11-22", "SW1A_1AA_STORM_2026-11-22");
    }

    @Test
    void twoRunsAtOnceRaiseOneAlert() {
        observe(CALM);
        source.tellingWeather(now().toString(), HOT);
        var meeting = Crossroads.of(2, TransactWriteItemsRequest.class);

        AtOnce.atOnce(() -> service.refreshConditionsFrom(source.address(), meeting),
                () -> service.refreshConditionsFrom(source.address(), meeting));

        assertThat(alerts()).containsExactly("10119_HEAT_2026-11-22");
    }

    @TestFactory
    Stream<DynamicTest> whereverARunIsLeftTheNextOneRaisesTheAlertOnce() {
        return CrashAt.everywhere(3).map(crash -> DynamicTest.dynamicTest(crash.toString(), () -> {
            aRestaurantInBerlin();
            observe(CALM);
            source.tellingWeather(now().toString(), HOT);

            assertThatExceptionOfType(Crash.class)
                    .isThrownBy(() -> service.refreshConditionsFrom(source.address(), crash));
            service.refreshConditionsFrom(source.address());

            assertThat(alerts()).containsExactly("10119_HEAT_2026-11-22");
            assertThat(service.answer(conditionsIn("10119")).text("/temperature/value")).isEqualTo("35.0");
        }));
    }

    @Test
    void anAlertIsRelayedLikeEveryEvent() {
        observe(HOT);

        service.relayEverything();
    }

    /** One after the other, a quarter of an hour between them. */
    private void observe(String... weathers) {
        for (var weather : weathers) {
            tell(weather);
        }
    }

    private void tell(String... places) {
        source.tellingWeather(now().toString(), places);
        service.refreshConditionsFrom(source.address());
        service.clock().pass(Duration.ofMinutes(15));
    }

    private Instant now() {
        return service.clock().instant().truncatedTo(ChronoUnit.MINUTES);
    }

    private List<String> alerts() {
        return service.kept().alerts().stream().map(alert -> alert.at("/subject").asString()).toList();
    }

    private String hazards() {
        return String.join(" ",
                service.kept().alerts().stream().map(alert -> alert.at("/data/hazard").asString()).toList());
    }
}
