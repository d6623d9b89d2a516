package dev.platter.events.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;

import dev.platter.events.Envelope;
import dev.platter.events.EventJson;
import dev.platter.events.PlatterEvent;
import dev.platter.json.Reading;
import io.cloudevents.CloudEvent;
import io.cloudevents.SpecVersion;
import io.cloudevents.jackson.JsonFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class GoldenEventsTest {

    static List<Golden> events() {
        return CheckedIn.goldenEvents();
    }

    @ParameterizedTest
    @MethodSource("events")
    void isAcceptedByItsSchema(Golden golden) {
        JsonNode data = JsonText.parse(golden.json()).path("data");

        assertThat(DataSchema.of(golden.type()).complaints(data)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void isReadAndWrittenAgainByteForByte(Golden golden) {
        String written = EventJson.write(read(golden.json()));

        if (golden.fromTheFuture()) {
            assertThat(golden.json()).contains("\"note\": \"no onions\"");
            assertThat(written).doesNotContain("no onions").isEqualTo(EventJson.write(read(written)));
        } else {
            assertThat(written).isEqualTo(JsonText.compact(JsonText.parse(golden.json())));
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void isACloudEventToTheSdk(Golden golden) {
        Envelope<?> event = read(golden.json());

        CloudEvent theirs = new JsonFormat().deserialize(EventJson.write(event).getBytes(UTF_8));

        assertThat(theirs.getSpecVersion()).isEqualTo(SpecVersion.V1);
        assertThat(theirs.getId()).isEqualTo(event.id());
        assertThat(theirs.getSource()).isEqualTo(event.source());
        assertThat(theirs.getType()).isEqualTo(golden.type());
        assertThat(theirs.getSubject()).isEqualTo(event.subject());
        assertThat(theirs.getTime()).isEqualTo(event.time().atOffset(ZoneOffset.UTC));
        assertThat(theirs.getDataContentType()).isEqualTo("application/json");
        assertThat(theirs.getDataSchema()).isEqualTo(event.dataschema());
        assertThat(theirs.getExtension("sequence")).isEqualTo((int) event.sequence());
        assertThat(theirs.getExtension("correlationid")).isEqualTo(event.correlationid());
        assertThat(theirs.getExtension("traceparent")).isEqualTo(event.traceparent());
    }

    @ParameterizedTest
    @MethodSource("events")
    void isTheSameEventAfterAWayThroughTheSdk(Golden golden) {
        JsonFormat sdk = new JsonFormat();
        CloudEvent theirs = sdk.deserialize(golden.json().getBytes(UTF_8));

        assertThat(read(new String(sdk.serialize(theirs), UTF_8))).isEqualTo(read(golden.json()));
    }

    private static Envelope<? extends PlatterEvent> read(String json) {
        return switch (EventJson.read(json)) {
            case Reading.Read<Envelope<? extends PlatterEvent>>(var event) -> event;
            case Reading.Refused<Envelope<? extends PlatterEvent>>(var refusal) ->
                throw new AssertionError(refusal.toString());
        };
    }
}
