package dev.platter.events.contract.asyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.platter.events.EventJson;
import dev.platter.events.contract.CheckedIn;
import dev.platter.events.contract.Golden;
import dev.platter.events.contract.JsonText;
import dev.platter.events.contract.Spoiling;
import dev.platter.json.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Somebody with only the document and somebody with only the records must not disagree on what an event is. */
class ReaderAndDocumentAgreeTest {

    /** What no schema can say. */
    private static final Pattern BEYOND_SCHEMAS = Pattern.compile(
            "must be the subject, a full stop and the sequence|must be the id of what the data is about|must be a whole number from .*");

    private static final JsonNode DOCUMENT = JsonText.parse(CheckedInDocument.text());

    static Stream<Golden> events() {
        return CheckedIn.goldenEvents().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void onGoldenEvents(Golden golden) {
        assertThat(payloadOf(golden.type()).complaints(JsonText.parse(golden.json()))).isEmpty();
        assertThat(Draft7.ofMessage(DOCUMENT, golden.type(), "headers")
                .complaints(Json.object().put("type", golden.type()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void onEveryWayToSpoilOnePlaceOfAnEvent(Golden golden) {
        Draft7 payload = payloadOf(golden.type());

        for (JsonNode spoilt : Spoiling.everyPlaceOf(JsonText.parse(golden.json()))) {
            String event = JsonText.compact(spoilt);
            List<String> complaints = payload.complaints(JsonText.parse(event));
            switch (EventJson.read(event)) {
                case Reading.Read<?> _ -> assertThat(complaints).as("was read: %s", event).isEmpty();
                case Reading.Refused<?>(var refusal) when complaints.isEmpty()
                        && !refusal.pointer().startsWith("/data/") ->
                    assertThat(refusal.rule()).as("at %s of %s", refusal.pointer(), event).matches(BEYOND_SCHEMAS);
                case Reading.Refused<?> _ -> {
                    // Both refuse it, or it is about the data, which ReaderAndSchemaAgreeTest looks at.
                }
            }
        }
    }

    @Test
    void onAnUploadThatS3TellsOf() {
        JsonNode message = DOCUMENT.at("/components/messages/" + Messages.OBJECT_CREATED);

        assertThat(payloadOf(Messages.OBJECT_CREATED).complaints(message.at("/examples/0/payload"))).isEmpty();
        assertThat(payloadOf(Messages.OBJECT_CREATED).complaints(Json.object())).isNotEmpty();
    }

    private static Draft7 payloadOf(String message) {
        return Draft7.ofMessage(DOCUMENT, message, "payload");
    }
}
