package dev.platter.metrics.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;

import dev.platter.events.Money;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.metrics.BusinessDay;
import dev.platter.metrics.domain.Figures;
import dev.platter.metrics.domain.Revenue;
import dev.platter.metrics.domain.Visits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MetricsApiTest {

    private MetricsStage stage;
    private MetricsHome home;
    private BusinessDay day;

    @BeforeAll
    void stage(EmbeddedAws aws) {
        stage = MetricsStage.named("asking", aws);
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
    void everyBucketOfTheRangeIsAnsweredZerosIncluded() {
        home.record(ABatch.of(day.submitted("o-1", "10:01:30"), day.confirmed("o-1", "10:01:31", "12.50", "EUR"),
                day.confirmed("o-2", "10:01:31", "900", "JPY"), day.rejected("o-3", "10:01:32")).event());

        var answer = home.get(Map.of("from", day.at("10:00").toString(), "to", day.at("10:03").toString()));

        assertThat(answer.getStatusCode()).isEqualTo(200);
        assertThat(answer.getHeaders()).containsEntry("content-type", "application/json");
        assertThat(answer.getBody()).isEqualTo(
                """
                {"from":"DATET10:00:00Z","to":"DATET10:03:00Z","resolution":"minute","buckets":[\
                {"start":"DATET10:00:00Z","orders":0,"rejected":0,"cancelled":0,"delivered":0,"photos":0,"clicks":0,"views":0,"searches":0,"cartAdditions":0,"revenue":[]},\
                {"start":"DATET10:01:00Z","orders":1,"rejected":1,"cancelled":0,"delivered":0,"photos":0,"clicks":0,"views":0,"searches":0,"cartAdditions":0,"revenue":[\
                {"amount":"12.50","currency":"EUR"},{"amount":"900","currency":"JPY"}]},\
                {"start":"DATET10:02:00Z","orders":0,"rejected":0,"cancelled":0,"delivered":0,"photos":0,"clicks":0,"views":0,"searches":0,"cartAdditions":0,"revenue":[]}]}"""
                        .replace("DATE", day.date().toString()));
    }

    @Test
    void hoursAndDaysAreTheSumsOfTheirMinutes() {
        home.record(ABatch.of(day.submitted("o-1", "10:00"), day.submitted("o-2", "10:59:59"),
                day.confirmed("o-1", "10:30", "0.10", "EUR"), day.confirmed("o-2", "11:00", "0.20", "EUR")).event());

        assertThat(Answer.of(home, day, "hour")).containsExactly(
                entry("10:00", new Figures(2, 0, 0, 0, 0, Visits.NONE, Revenue.of(Money.of("0.10", "EUR")))),
                entry("11:00", new Figures(0, 0, 0, 0, 0, Visits.NONE, Revenue.of(Money.of("0.20", "EUR")))));
        assertThat(Answer.of(home, day, "day")).containsExactly(
                entry("00:00", new Figures(2, 0, 0, 0, 0, Visits.NONE, Revenue.of(Money.of("0.30", "EUR")))));
    }

    @Test
    void aRangeThatCrossesMidnightIsAnsweredWhole() {
        var tomorrow = new BusinessDay(day.date().plusDays(1));
        home.record(ABatch.of(day.submitted("o-1", "23:59"), tomorrow.submitted("o-2", "00:00")).event());

        var answer = Answer.read(home.get(Map.of(
                "from", day.at("23:58").toString(), "to", tomorrow.at("00:02").toString())).getBody());

        assertThat(answer.buckets()).extracting(Answer.Bucket::orders).containsExactly(0L, 1L, 1L, 0L);
    }

    @Test
    void withoutParametersTheLastSixtyMinutesAreAnswered() {
        var answer = Answer.read(home.get(Map.of()).getBody());

        assertThat(answer.resolution()).isEqualTo("minute");
        assertThat(answer.buckets()).hasSize(60);
    }

    @Test
    void aQuestionThatBreaksRulesIsAnsweredWithAProblemThatNamesEachParameter() {
        var answer = home.get(Map.of("from", "yesterday", "resolution", "week", "limit", "5"));

        assertThat(answer.getStatusCode()).isEqualTo(400);
        assertThat(answer.getHeaders()).containsEntry("content-type", "application/problem+json");
        assertThat(answer.getBody())
                .contains("\"type\":\"urn:platter:problem:invalid-request\"", "\"status\":400")
                .contains("{\"pointer\":\"#query/limit\",\"detail\":\"is not a parameter here\"}")
                .contains("{\"pointer\":\"#query/resolution\",\"detail\":\"must be minute, hour or day\"}")
                .contains("{\"pointer\":\"#query/from\",\"detail\":\"must be an RFC 3339 time");
    }

    @Test
    void otherPathsAreNotFoundAndOtherMethodsNotAllowed() {
        assertThat(home.answer("$default", "GET", "/metric", Map.of()).getStatusCode()).isEqualTo(404);

        var post = home.answer("$default", "POST", "/metrics", Map.of());
        assertThat(post.getStatusCode()).isEqualTo(405);
        assertThat(post.getHeaders()).containsEntry("allow", "GET");
    }
}
