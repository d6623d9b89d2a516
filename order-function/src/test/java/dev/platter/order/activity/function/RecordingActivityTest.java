package dev.platter.order.activity.function;

import static dev.platter.order.fixture.ARequest.aRequest;
import static dev.platter.order.fixture.AtOnce.atOnce;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.crash.CallRecorder;
import dev.platter.localaws.crash.Crash;
import dev.platter.localaws.crash.CrashAt;
import dev.platter.localaws.crash.LostAnswer;
import dev.platter.order.fixture.AMenu;
import dev.platter.order.fixture.ARequest;
import dev.platter.order.fixture.Answer;
import dev.platter.order.fixture.Crossroads;
import dev.platter.order.fixture.MistakenForAConflict;
import dev.platter.order.fixture.OrderService;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import tools.jackson.databind.JsonNode;

@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class RecordingActivityTest {

    private final OrderService service;

    RecordingActivityTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeEach
    void nothingIsToldYet() {
        service.serving(AMenu.aMenu());
        service.clock().pass(Duration.ofHours(1));
    }

    @Test
    void whatIsToldIsRecordedAsItsUsersAtItsTime() {
        var at = service.clock().instant().minusSeconds(90);

        var answer = tell("""
                {"activityId": "a1", "kind": "VIEW", "target": "ramen", "occurredAt": "%s"}""".formatted(at));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(results(answer)).containsExactly("RECORDED a1");
        assertThat(service.kept().activity()).singleElement().satisfies(event -> {
            assertThat(event.at("/type").asString()).isEqualTo("platter.activity.recorded.v1");
            assertThat(event.at("/time").asString()).isEqualTo(at.toString());
            assertThat(event.at("/data/customerId").asString()).isEqualTo("ada");
            assertThat(event.at("/data/kind").asString()).isEqualTo("VIEW");
            assertThat(event.at("/data/target").asString()).isEqualTo("ramen");
        });
    }

    @Test
    void whatHasNoTimeHappenedNow() {
        tell(click("a1"));

        assertThat(service.kept().activity().getFirst().at("/data/occurredAt").asString())
                .isEqualTo(service.clock().instant().toString());
    }

    @Test
    void whatIsToldAgainIsRecordedOnceAndAnsweredTheSame() {
        var first = tell(click("a1"), click("a2"));
        var again = tell(click("a2"), click("a3"), click("a1"));

        assertThat(results(first)).containsExactly("RECORDED a1", "RECORDED a2");
        assertThat(results(again)).containsExactly("RECORDED a2", "RECORDED a3", "RECORDED a1");
        assertThat(service.kept().activity()).hasSize(3);
    }

    @Test
    void whatIsToldTwiceInOneBatchIsRecordedOnce() {
        assertThat(results(tell(click("a1"), click("a1")))).containsExactly("RECORDED a1", "RECORDED a1");
        assertThat(service.kept().activity()).hasSize(1);
    }

    @Test
    void anotherUsersIdIsAnotherId() {
        tell(click("a1"));
        service.answer(batch(click("a1")).by("bob"));

        assertThat(service.kept().activity()).hasSize(2);
    }

    @Test
    void eachIsJudgedAloneAndInItsOrder() {
        var answer = tell(click("a1"), click("no id"), "7", click("a2"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(results(answer)).containsExactly("RECORDED a1", "REFUSED /activities/1/activityId",
                "REFUSED /activities/2", "RECORDED a2");
        assertThat(service.kept().activity()).hasSize(2);
    }

    @Test
    void aBatchOfWhichNothingIsFitIsAnsweredAndNothingIsWritten() {
        assertThat(results(tell("null", "[]"))).containsExactly("REFUSED /activities/0", "REFUSED /activities/1");
        assertThat(service.kept().everything()).isEmpty();
    }

    @Test
    void aHundredAreRecordedAndCountedAsOneBatch() {
        var hundred = clicks(100);

        var recorder = new CallRecorder();
        assertThat(service.answer(batch(hundred), recorder).status()).isEqualTo(200);
        assertThat(recorder.calls()).containsExactly("DynamoDb.TransactWriteItems", "DynamoDb.TransactWriteItems");
        assertThat(service.kept().activity()).hasSize(100);
        assertThat(service.where("ACTIVITY_BATCHES_LIMIT", "2").answer(batch(click("b1"))).status()).isEqualTo(200);
        assertThat(service.where("ACTIVITY_BATCHES_LIMIT", "2").answer(batch(click("b2"))).status()).isEqualTo(429);
    }

    @Test
    void aBatchUnderAHundredIsOneTransaction() {
        var recorder = new CallRecorder();
        service.answer(batch(clicks(99)), recorder);

        assertThat(recorder.calls()).containsExactly("DynamoDb.TransactWriteItems");
    }

    @Test
    void whoeverTellsTooMuchIsToldWhenTheNextHourBegins() {
        var limited = service.where("ACTIVITY_BATCHES_LIMIT", "2");
        var untilTheHour = Duration.between(service.clock().instant(),
                service.clock().instant().truncatedTo(java.time.temporal.ChronoUnit.HOURS).plus(Duration.ofHours(1)));
        limited.answer(batch(click("a1")));
        limited.answer(batch(click("a2")));

        var refused = limited.answer(batch(click("a3"), click("a4")));

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.text("/type")).isEqualTo("urn:platter:problem:too-many-batches");
        assertThat(refused.header("retry-after"))
                .isEqualTo(Long.toString(untilTheHour.plusNanos(999_999_999).toSeconds()));
        assertThat(service.kept().activity()).hasSize(2);
        assertThat(limited.answer(batch(click("a3")).by("bob")).status()).isEqualTo(200);
        service.clock().pass(untilTheHour);
        assertThat(limited.answer(batch(click("a3"))).status()).isEqualTo(200);
    }

    @Test
    void aRepeatIsNotCountedAndIsAnsweredAlsoAtTheLimit() {
        var limited = service.where("ACTIVITY_BATCHES_LIMIT", "1");
        limited.answer(batch(click("a1"), click("a2")));

        assertThat(results(limited.answer(batch(click("a1"), click("a2"))))).hasSize(2);
        assertThat(limited.answer(batch(click("a1"), click("a3"))).status()).isEqualTo(429);
    }

    @Test
    void ofTwoBatchesAtOnceOneGetsTheLastPlaceOfTheHour() {
        var limited = service.where("ACTIVITY_BATCHES_LIMIT", "1");
        var meeting = Crossroads.of(2, TransactWriteItemsRequest.class);

        var answers = atOnce(() -> limited.answer(batch(click("a1")), meeting),
                () -> limited.answer(batch(click("a2")), meeting));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 429);
        assertThat(service.kept().activity()).hasSize(1);
    }

    @Test
    void aBatchWhoseAnswerWasLostHasTheLastPlaceThatItTook() {
        var limited = service.where("ACTIVITY_BATCHES_LIMIT", "2");

        assertThat(limited.answer(batch(click("a1")), LostAnswer.to("TransactWriteItems")).status()).isEqualTo(200);
        assertThat(limited.answer(batch(click("a2")), new MistakenForAConflict()).status()).isEqualTo(200);
        assertThat(service.kept().activity()).hasSize(2);
    }

    @Test
    void aBatchThatDiesWithOneTransactionWrittenIsWrittenToItsEndByItsRepeat() {
        CrashAt.everywhere(2).forEach(crash -> {
            nothingIsToldYet();
            var hundred = batch(clicks(100));
            Assertions.assertThatExceptionOfType(Crash.class).isThrownBy(() -> service.answer(hundred, crash));

            assertThat(service.answer(hundred).status()).isEqualTo(200);
            assertThat(service.kept().activity()).hasSize(100);
        });
    }

    private static String click(String id) {
        return "{\"activityId\": \"%s\", \"kind\": \"CLICK\", \"target\": \"/menu\"}".formatted(id);
    }

    private static String[] clicks(int count) {
        return IntStream.range(0, count).mapToObj(i -> click("c" + i)).toArray(String[]::new);
    }

    private Answer tell(String... activities) {
        return service.answer(batch(activities));
    }

    private static ARequest batch(String... activities) {
        return aRequest("POST /activity", "/activity").json("{\"activities\": [%s]}".formatted(
                List.of(activities).stream().collect(joining(", "))));
    }

    private static List<String> results(Answer answer) {
        return answer.body().at("/results").valueStream().map(RecordingActivityTest::inAWord).toList();
    }

    private static String inAWord(JsonNode result) {
        var status = result.path("status").asString();
        return status + " " + (status.equals("RECORDED")
                ? result.path("activityId").asString()
                : result.at("/errors/0/pointer").asString());
    }
}
