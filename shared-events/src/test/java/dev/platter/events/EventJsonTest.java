package dev.platter.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import dev.platter.json.Reading;
import dev.platter.json.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventJsonTest {

    private static final Instant TIME = Instant.parse("2026-11-22T10:00:01Z");
    private static final Origin ORIGIN = new Origin(URI.create("/platter/order-function"), "c-1", null);
    private static final OrderConfirmed CONFIRMED = new OrderConfirmed(new OrderId("o1"), new CustomerId("c1"),
            Money.of("31.90", "EUR"), TIME);

    @Test
    void anEventSaysWhatHappenedToWhomAsWhichChange() {
        Envelope<OrderConfirmed> event = Envelope.of(ORIGIN, 2, TIME, CONFIRMED);

        assertThat(event.id()).isEqualTo("o1.2");
        assertThat(EventJson.write(event)).isEqualTo("""
                {"specversion":"1.0","id":"o1.2","source":"/platter/order-function","type":"platter.order.confirmed.v1",\
                "subject":"o1","time":"2026-11-22T10:00:01Z","datacontenttype":"application/json",\
                "dataschema":"urn:platter:schema:platter.order.confirmed.v1","correlationid":"c-1","sequence":2,\
                "data":{"orderId":"o1","customerId":"c1","charged":{"amount":"31.90","currency":"EUR"},\
                "confirmedAt":"2026-11-22T10:00:01Z"}}""");
    }

    @Test
    void anEventIsReadAsItsRecordAsItsFamilyAndAsAnyEvent() {
        Envelope<OrderConfirmed> event = Envelope.of(ORIGIN, 2, TIME, CONFIRMED);
        String json = EventJson.write(event);

        assertThat(EventJson.read(json, OrderConfirmed.class)).isEqualTo(new Reading.Read<>(event));
        assertThat(EventJson.read(json, OrderEvent.class)).isEqualTo(new Reading.Read<>(event));
        assertThat(EventJson.read(json)).isEqualTo(new Reading.Read<>(event));
    }

    @Test
    void anEventThatTheReaderDoesNotTakeIsRefusedWithTheOnesThatItDoes() {
        String json = EventJson.write(Envelope.of(ORIGIN, 2, TIME, CONFIRMED));

        assertThat(EventJson.read(json, PhotoEvent.class)).isEqualTo(Reading.refused("/type",
                "must be one of platter.photo.thumbnails-created.v1, platter.photo.analyzed.v1, platter.photo.rejected.v1"));
        assertThat(EventJson.read(json, OrderSubmitted.class))
                .isEqualTo(Reading.refused("/type", "must be one of platter.order.submitted.v1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not json", "{", "{\"a\":1]", "{\"a\":01}", "{'a':1}", "{\"a\":NaN}", "\uFEFF{}"})
    void whatIsNotJsonIsRefusedAsAWhole(String text) {
        assertThat(refusal(text).pointer()).isEmpty();
        assertThat(refusal(text).rule()).startsWith("must be JSON, which it is not at line 1, column ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "5", "\"\"", "true"})
    void jsonThatIsNoObjectIsRefused(String text) {
        assertThat(refusal(text)).isEqualTo(new Refusal("", "must be an object"));
    }

    @Test
    void noTextMakesReadingFailInAnotherWayThanRefusing() {
        String json = EventJson.write(Envelope.of(ORIGIN, 2, TIME, CONFIRMED));

        for (int at = 0; at < json.length(); at++) {
            assertThat(refusal(json.substring(0, at)).rule()).startsWith("must ");
            for (String other : List.of("", "{", "}", "[", "\"", ",", ":", "\\", "9", "e", "\u0000", "\ud800", "/")) {
                assertThat(EventJson.read(json.substring(0, at) + other + json.substring(at + 1))).isNotNull();
            }
        }
    }

    @Test
    void aProducerCannotTellOfAChangeBeforeTheFirst() {
        assertThatThrownBy(() -> Envelope.of(ORIGIN, 0, TIME, CONFIRMED))
                .hasMessage("sequence must be from 1 to 2147483647");
    }

    private static Refusal refusal(String text) {
        return switch (EventJson.read(text)) {
            case Reading.Refused<?>(Refusal refusal) -> refusal;
            case Reading.Read<?>(var event) -> throw new AssertionError(event.toString());
        };
    }
}
