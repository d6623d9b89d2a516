package dev.platter.order.delivery.function;

import static dev.platter.order.fixture.AMenu.aMenu;
import static dev.platter.order.fixture.ARestaurant.aRestaurant;
import static dev.platter.order.fixture.ASource.aSource;
import static dev.platter.order.fixture.Deliveries.conditionsIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import dev.platter.events.DeliveryConditionsLookedUp;
import dev.platter.events.Envelope;
import dev.platter.events.EventJson;
import dev.platter.json.Reading;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.crash.CallRecorder;
import dev.platter.order.fixture.ASource;
import dev.platter.order.fixture.Answer;
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
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody is told who asks what delays deliveries; the clock stands at 10:00:00.250. */
@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class DeliveryConditionsTest {

    private final ASource source = aSource();
    private final EmbeddedAws aws;
    private OrderService service;

    DeliveryConditionsTest(EmbeddedAws aws) {
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
    void anAreaIsToldWithWhenItWasObserved() {
        observe("4.25 0.1 12 44.4");

        assertThat(told("10119")).isEqualTo("""
                {"postalCode":"10119","units":"METRIC",\
                "temperature":{"value":"4.2","unit":"°C"},"wind":{"value":"12.0","unit":"km/h"},\
                "gusts":{"value":"44.4","unit":"km/h"},"delay":{"minutes":5,"causes":["WIND"]},\
                "observedAt":"2026-11-22T09:45:00Z","goodUntil":"2026-11-22T11:45:00Z","origin":"OBSERVED"}""");
    }

    @Test
    void whoPrefersFahrenheitAndMilesIsToldInThem() {
        service.kept().prefers("ada", "IMPERIAL");
        observe("4.25 0.1 12 44.4");

        assertThat(told("10119")).contains("\"units\":\"IMPERIAL\"", "{\"value\":\"39.6\",\"unit\":\"°F\"}",
                "{\"value\":\"7.5\",\"unit\":\"mph\"}", "{\"value\":\"27.6\",\"unit\":\"mph\"}", "\"minutes\":5");
    }

    @Test
    void someoneElsesUnitsAreNoMatter() {
        service.kept().prefers("grace", "IMPERIAL");
        observe("4.25 0.1 12 44.4");

        assertThat(told("10119")).contains("METRIC");
    }

    @Test
    void goodWeatherDelaysNothing() {
        observe("18 0 5 10");

        assertThat(told("10119")).contains("\"delay\":{\"minutes\":0,\"causes\":[]}");
    }

    @Test
    void anAreaWhereNobodyCooksIsNotFoundInWords() {
        observe("18 0 5 10");

        var answer = ask("10115");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("/detail")).isEqualTo("No restaurant delivers from around 10115");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sw1a 1aa", " 10119", "-1011", "1011900000000", "10119%", "AREA#10119", "…", "10119\n"})
    void whatIsNoPostalCodeIsRefusedAndCostsNothing(String zip) {
        var recorder = new CallRecorder();

        var answer = service.answer(conditionsIn(zip), recorder);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.pointers()).containsExactly("#path/zip");
        assertThat(recorder.calls()).isEmpty();
        assertThat(service.kept().taken("delivery-lookups")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PT1H44M59.749S,200", "PT1H44M59.75S,503", "P6D,503"})
    void whatWasObservedTwoHoursAgoSaysNothingOfNow(Duration later, int status) {
        observe("18 0 5 10");
        service.clock().pass(later);

        assertThat(ask("10119").status()).isEqualTo(status);
    }

    @Test
    void whatIsOutOfDateIsToldToBeSoAndWhenToAskAgain() {
        observe("18 0 5 10");
        service.clock().pass(Duration.ofHours(2));

        var answer = ask("10119");
        assertThat(answer.text("/type")).isEqualTo("urn:platter:problem:conditions-out-of-date");
        assertThat(answer.text("/detail")).isEqualTo(
                "What is known of 10119 was observed at 2026-11-22T09:45:00Z, and was good until 2026-11-22T11:45:00Z");
        assertThat(answer.header("retry-after")).isEqualTo("300");
    }

    @Test
    void aLookUpIsToldWithWhereAndWhenAndWithoutWho() {
        observe("18 0 5 10");
        ask("10119");

        var message = service.kept().taken("delivery-lookups").getFirst();
        assertThat(message).doesNotContain("ada");
        assertThat(lookup(message)).satisfies(lookup -> {
            assertThat(lookup.postalCode()).hasToString("10119");
            assertThat(lookup.known()).isTrue();
            assertThat(lookup.lookedUpAt()).isEqualTo(service.clock().instant());
        });
    }

    @Test
    void whereNobodyCooksALookUpIsToldTooAndItsLikeEachTime() {
        ask("10115");
        ask("10115");

        List<String> told = service.kept().taken("delivery-lookups");
        assertThat(told).hasSize(2).doesNotHaveDuplicates().allMatch(message -> !lookup(message).known());
    }

    @Test
    void aQueueThatIsNotThereDoesNotKeepAnybodyFromTheWeather() {
        observe("18 0 5 10");

        var answer = service.answerWith("DELIVERY_LOOKUPS_QUEUE_URL", aws.sqs() + "/000000000000/gone",
                conditionsIn("10119"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(service.kept().taken("delivery-lookups")).isEmpty();
    }

    @Test
    void itTakesOneCallOfDynamoDb() {
        service.kept().prefers("ada", "IMPERIAL");
        observe("18 0 5 10");
        var recorder = new CallRecorder();
        var capacity = new Capacity();

        service.answer(conditionsIn("10119"), recorder, capacity);

        assertThat(recorder.calls()).containsExactly("DynamoDb.BatchGetItem");
        assertThat(capacity).hasToString("1.0 read, 0.0 written");
    }

    private void observe(String weather) {
        source.tellingWeather("2026-11-22T09:45:00Z", weather);
        service.refreshConditionsFrom(source.address());
    }

    private Answer ask(String zip) {
        return service.answer(conditionsIn(zip));
    }

    private String told(String zip) {
        var answer = ask(zip);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body().toString();
    }

    private static DeliveryConditionsLookedUp lookup(String message) {
        return switch (EventJson.read(message, DeliveryConditionsLookedUp.class)) {
            case Reading.Read<Envelope<DeliveryConditionsLookedUp>>(var event) -> event.data();
            case Reading.Refused<Envelope<DeliveryConditionsLookedUp>>(var refusal) ->
                throw new AssertionError(refusal);
        };
    }
}
