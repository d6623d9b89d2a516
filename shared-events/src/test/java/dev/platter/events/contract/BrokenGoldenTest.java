package dev.platter.events.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import dev.platter.events.CustomerId;
import dev.platter.events.Money;
import dev.platter.events.OrderId;
import dev.platter.json.InvalidValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenGoldenTest {

    private static final String TYPE = "platter.order.confirmed.v1";

    @Test
    void everyGoldenEventIsReadAndSentAsBefore() {
        assertThat(CheckedIn.goldenEvents()).hasSizeGreaterThan(10);
        assertThat(BrokenGolden.among(CheckedIn.goldenEvents(), Contract.all())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aChangeThatBreaksAnOlderEventBreaksTheBuild(String change, Class<?> changed, String complaint) {
        assertThat(afterChangeTo(changed)).first().asString().isEqualTo(TYPE + "/charged: " + complaint);
    }

    static Stream<Arguments> aChangeThatBreaksAnOlderEventBreaksTheBuild() {
        return Stream.of(
                arguments("a field renamed", Renamed.class, "/data/paid is required"),
                arguments("a required field added", Added.class, "/data/receipt is required"),
                arguments("another kind of value", OtherKind.class, "/data/charged must be a whole number"),
                arguments("a value no longer known", Narrower.class,
                        "/data/confirmedAt must be one of TODAY, TOMORROW"),
                arguments("a tighter rule", Tighter.class, "/data/charged must be below 10"),
                arguments("a field left out", LeftOut.class, """
                        would be sent as {"orderId":"01J9ZK4T7Q8W3E5R6Y2U1I0OPA",\
                        "customerId":"7d9f3a52-51c0-4f6e-9a40-b1a2f7f0c5de","confirmedAt":"2026-11-22T10:00:01Z"}"""));
    }

    @Test
    void anAddedFieldThatMayBeMissingBreaksNothing() {
        assertThat(afterChangeTo(Optional.class)).isEmpty();
    }

    @Test
    void aTypeThatNobodyReadsAnyMoreBreaksTheBuild() {
        assertThat(BrokenGolden.among(events(), List.of()))
                .containsExactly(TYPE + "/charged: nobody reads this type any more");
    }

    private static List<String> afterChangeTo(Class<?> changed) {
        return BrokenGolden.among(events(),
                Contract.all().stream().map(contract -> contract.changedTo(changed)).toList());
    }

    private static List<Golden> events() {
        return CheckedIn.goldenEvents().stream().filter(golden -> golden.toString().equals(TYPE + "/charged")).toList();
    }

    private record Renamed(OrderId orderId, CustomerId customerId, Money paid, Instant confirmedAt) {}

    private record Added(OrderId orderId, CustomerId customerId, Money charged, Instant confirmedAt, String receipt) {}

    private record OtherKind(OrderId orderId, CustomerId customerId, long charged, Instant confirmedAt) {}

    private record Narrower(OrderId orderId, CustomerId customerId, Money charged, Day confirmedAt) {
        enum Day {
            TODAY, TOMORROW
        }
    }

    private record Tighter(OrderId orderId, CustomerId customerId, Money charged, Instant confirmedAt) {
        Tighter {
            if (charged.compareTo(Money.of("10", "EUR")) >= 0) {
                throw new InvalidValue("charged", "must be below 10");
            }
        }
    }

    private record LeftOut(OrderId orderId, CustomerId customerId, Instant confirmedAt) {}

    private record Optional(OrderId orderId, CustomerId customerId, Money charged, Instant confirmedAt,
            @Nullable String receipt) {}
}
