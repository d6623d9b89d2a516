package dev.platter.order.activity.function;

import static dev.platter.order.fixture.ARequest.aRequest;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.order.fixture.AMenu;
import dev.platter.order.fixture.Answer;
import dev.platter.order.fixture.OrderService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(EmbeddedAwsExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class BadActivityTest {

    private static final String FIT = "{\"activityId\": \"a1\", \"kind\": \"CLICK\", \"target\": \"/menu\"}";

    private final OrderService service;

    BadActivityTest(EmbeddedAws aws) {
        service = OrderService.on(aws);
    }

    @BeforeAll
    void nothingIsToldYet() {
        service.serving(AMenu.aMenu());
    }

    @AfterEach
    void nothingWasWritten() {
        assertThat(service.kept().everything()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            not JSON at all | ''
            '' | ''
            null | ''
            [] | ''
            {} | /activities
            {"activities": null} | /activities
            {"activities": {}} | /activities
            {"activities": "all"} | /activities
            {"activities": []} | /activities
            {"activities": [{}], "more": 1} | /more
            {"activities": [{}]} more | ''
            {"activities": [{"kind":"VIEW","kind":"CLICK"}]} | /activities/0/kind
            """)
    void aBodyThatIsNoBatchIsRefusedWhole(String body, String pointer) {
        var answer = send(body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/type")).isEqualTo("urn:platter:problem:invalid-request");
        assertThat(answer.pointers()).containsExactly(pointer);
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 10_000})
    void aBatchOfMoreThanAHundredIsRefusedWhole(int count) {
        var answer = send("{\"activities\": [%s]}".formatted(
                Collections.nCopies(count, FIT).stream().collect(joining(","))));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/detail")).isEqualTo("/activities must have 1 to 100 elements");
    }

    @Test
    void aBodyAboveAMebibyteOrOfAnotherTypeIsRefused() {
        assertThat(send("{\"activities\": [\"%s\"]}".formatted("x".repeat(1024 * 1024))).status()).isEqualTo(413);
        assertThat(service.answer(aRequest("POST /activity", "/activity").header("content-type", "text/plain")
                .body("{}")).status()).isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            7 | ''
            null | ''
            {} | /activityId
            {"activityId":"a1","kind":"CLICK"} | /target
            {"activityId":"a1","kind":"SEARCH","target":"t"} | /kind
            {"activityId":"a1","kind":"click","target":"t"} | /kind
            {"activityId":"a1","kind":0,"target":"t"} | /kind
            {"activityId":"","kind":"VIEW","target":"t"} | /activityId
            {"activityId":7,"kind":"VIEW","target":"t"} | /activityId
            {"activityId":"a#1","kind":"VIEW","target":"t"} | /activityId
            {"activityId":"a1","kind":"VIEW","target":""} | /target
            {"activityId":"a1","kind":"VIEW","target":"   "} | /target
            {"activityId":"a1","kind":"VIEW","target":"two\\nlines"} | /target
            {"activityId":"a1","kind":"VIEW","target":["t"]} | /target
            {"activityId":"a1","kind":"VIEW","target":"t","customerId":"bob"} | /customerId
            {"activityId":"a1","kind":"VIEW","target":"t","occurredAt":"yesterday"} | /occurredAt
            {"activityId":"a1","kind":"VIEW","target":"t","occurredAt":1} | /occurredAt
            {"activityId":"a1","kind":"VIEW","target":"t","occurredAt":"2999-01-01T00:00:00Z"} | /occurredAt
            {"activityId":"a1","kind":"VIEW","target":"t","occurredAt":"2001-01-01T00:00:00Z"} | /occurredAt
            """)
    void anElementThatBreaksARuleIsNamedWithIt(String element, String pointer) {
        var answer = send("{\"activities\": [%s]}".formatted(element));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/results/0/status")).isEqualTo("REFUSED");
        assertThat(answer.text("/results/0/errors/0/pointer")).isEqualTo("/activities/0" + pointer);
        assertThat(answer.text("/results/0/errors/0/detail")).isNotBlank();
    }

    @Test
    void aTargetHasTwoHundredCharactersAtMost() {
        var answer = send("{\"activities\": [%s]}".formatted(FIT.replace("/menu", "x".repeat(201))));

        assertThat(answer.text("/results/0/errors/0/detail")).isEqualTo("must be 1 to 200 characters on one line");
    }

    private Answer send(String body) {
        return service.answer(aRequest("POST /activity", "/activity").json(body));
    }
}
