package dev.platter.metrics.function;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Base64;

import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import dev.platter.events.EventJson;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.metrics.BusinessDay;
import dev.platter.metrics.domain.Figures;
import dev.platter.metrics.domain.Revenue;
import dev.platter.metrics.domain.Visits;
import dev.platter.metrics.function.MetricsStage.Parked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;

@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadRecordsTest {

    private MetricsStage stage;
    private MetricsHome home;
    private BusinessDay day;

    @BeforeAll
    void stage(EmbeddedAws aws) {
        stage = MetricsStage.named("parking", aws);
        home = stage.home();
    }

    @AfterAll
    void close() {
        home.close();
    }

    @BeforeEach
    void aQuietDay() {
        day = stage.aDay();
    }

    @Test
    void whatIsNoEventOfOursIsParkedAsItCameWithItsCauseAndItsNeighboursCount() {
        var unknownVersion = EventJson.write(day.submitted("o-2", "10:15")).replace("submitted.v1", "submitted.v9");
        var incomplete = EventJson.write(day.submitted("o-3", "10:15")).replace("\"time\"", "\"when\"");
        var batch = ABatch.of(day.submitted("o-1", "10:15"))
                .andText("not json").andText(unknownVersion).andText(incomplete)
                .and(day.submitted("o-4", "10:15"));

        assertThat(home.record(batch.event()).getBatchItemFailures()).isEmpty();

        assertThat(Answer.byMinute(home, day))
                .containsExactly(entry("10:15", new Figures(2, 0, 0, 0, 0, Visits.NONE, Revenue.NONE)));
        assertThat(stage.parked())
                .extracting(Parked::body, parked -> parked.facts().get("sequenceNumber"))
                .containsExactlyInAnyOrder(
                        tuple("not json", "2"), tuple(unknownVersion, "3"), tuple(incomplete, "4"));
    }

    @Test
    void theCauseNamesThePlaceAndTheRule() {
        var incomplete = EventJson.write(day.submitted("o-1", "10:15")).replace("\"time\"", "\"when\"");
        home.record(ABatch.of().andText(incomplete).event());

        assertThat(stage.parked()).singleElement().extracting(Parked::facts).satisfies(facts -> {
            assertThat(facts.get("cause")).isEqualTo("/time is required");
            assertThat(facts.get("stream")).startsWith("arn:aws:dynamodb:");
        });
    }

    @Test
    void whatAQueueDoesNotTakeIsParkedInBase64() {
        home.record(ABatch.of().andText("bell \u0007").event());

        assertThat(stage.parked()).singleElement().satisfies(parked -> {
            assertThat(parked.facts()).containsEntry("encoding", "base64");
            assertThat(new String(Base64.getDecoder().decode(parked.body()), UTF_8)).isEqualTo("bell \u0007");
        });
    }

    @Test
    void anItemWithoutAnEventIsParkedAsAWhole() {
        home.record(ABatch.of(day.submitted("o-1", "10:15")).andItemWithoutEvent().andText(" ").event());

        assertThat(stage.parked()).extracting(parked -> parked.facts().get("cause"))
                .containsExactly("item must have an event in attribute event",
                        "item must have an event in attribute event");
        assertThat(Answer.byMinute(home, day))
                .containsExactly(entry("10:15", new Figures(1, 0, 0, 0, 0, Visits.NONE, Revenue.NONE)));
    }

    @Test
    void aPortionThatFailsParksNothingOrItWouldAtEveryRepetition() {
        var batch = ABatch.of(day.submitted("o-1", "10:15")).andText("not json");
        try (var cutOff = stage.home(Outage.of(TransactWriteItemsRequest.class, call -> true))) {
            assertThat(cutOff.record(batch.event()).getBatchItemFailures()).hasSize(1);
        }
        assertThat(stage.parked()).isEmpty();
    }

    @Test
    void aRecordThatCannotBeParkedNowComesAgainAndItsNeighboursCountOnce() {
        var batch = ABatch.of(day.submitted("o-1", "10:15")).andText("not json").and(day.submitted("o-2", "10:15"));
        try (var cutOff = stage.home(Outage.of(SendMessageRequest.class, call -> true))) {
            assertThat(cutOff.record(batch.event()).getBatchItemFailures())
                    .extracting(BatchItemFailure::getItemIdentifier).containsExactly("1");
        }
        assertThat(stage.parked()).isEmpty();

        assertThat(home.record(batch.event()).getBatchItemFailures()).isEmpty();

        assertThat(stage.parked()).extracting(Parked::body).containsExactly("not json");
        assertThat(Answer.byMinute(home, day))
                .containsExactly(entry("10:15", new Figures(2, 0, 0, 0, 0, Visits.NONE, Revenue.NONE)));
    }
}
