package dev.platter.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

import dev.platter.events.EventTypes;
import dev.platter.json.Reading;
import dev.platter.json.Refusal;
import dev.platter.json.StrictJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Somebody with only the schema and somebody with only the records must not disagree on what an event is. */
class ReaderAndSchemaAgreeTest {

    /** What no schema can say, or not in a way that a person would want to read. */
    private static final Pattern BEYOND_SCHEMAS = Pattern.compile(String.join("|", "must be the sum of the lines",
            "must not repeat the dish of another line", "must be the total's currency",
            "must differ from the status before",
            "must have at most . decimals in ...", "must be an ISO 4217 currency code, like EUR", "must not be blank",
            "must be the media type of an image, like image/jpeg", "must be a whole number from .*",
            "must be 1 to 64 letters, digits, _ or -"));

    private final StrictJson json = StrictJson.ignoringUnknownFields();

    static List<Golden> events() {
        return CheckedIn.goldenEvents();
    }

    @ParameterizedTest
    @MethodSource("events")
    void onEveryWayToSpoilOnePlace(Golden golden) {
        DataSchema schema = DataSchema.of(golden.type());
        Class<?> type = EventTypes.named(golden.type()).orElseThrow().data();

        for (JsonNode data : Spoiling.everyPlaceOf(JsonText.parse(golden.json()).path("data"))) {
            List<String> complaints = schema.complaints(data);
            switch (json.read(data, type)) {
                case Reading.Read<?> _ -> assertThat(complaints).as("was read: %s", data).isEmpty();
                case Reading.Refused<?>(Refusal refusal) when complaints.isEmpty() ->
                    assertThat(refusal.rule()).as("at %s of %s", refusal.pointer(), data).matches(BEYOND_SCHEMAS);
                case Reading.Refused<?>(Refusal refusal) ->
                    assertThat(refusal.rule()).doesNotContain("jackson", "java", "dev.platter", "Exception", "coerce",
                            "`");
            }
        }
    }
}
