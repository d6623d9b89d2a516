package dev.platter.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class EventTypesTest {

    @Test
    void everyEventRecordIsTheDataOfOneType() {
        assertThat(EventTypes.all()).<Class<?>>extracting(EventType::data)
                .doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(records(PlatterEvent.class).toList());
    }

    @Test
    void namesSayOwnerEventAndVersion() {
        assertThat(EventTypes.all()).extracting(EventType::name)
                .doesNotHaveDuplicates().allMatch(name -> name.matches("platter\\.[a-z]+\\.[a-z-]+\\.v[1-9][0-9]*"));
    }

    @Test
    void subscriptionsFilterByTheNameWithoutItsVersion() {
        EventType submitted = EventTypes.named("platter.order.submitted.v1").orElseThrow();

        assertThat(submitted.prefix()).isEqualTo("platter.order.submitted.");
        assertThat(submitted.schema()).hasToString("urn:platter:schema:platter.order.submitted.v1");
        assertThat(EventTypes.of(OrderSubmitted.class)).isEqualTo(submitted.name());
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventTypesTest::records)
                : Stream.of(type);
    }
}
