package dev.platter.order.delivery.domain;

import java.time.Instant;
import java.util.List;

/** Who tells what the weather is like. */
public interface ConditionsSource {

    /** How many places can be asked after at once. */
    int MOST_AT_ONCE = 100;

    /** What is told of a place. */
    sealed interface Told {

        record Observed(Weather weather, Instant at, Conditions.Origin origin) implements Told {}

        /** Nothing that can be; what is told of other places may be good. @param reason in words */
        record Worthless(String reason) implements Told {}
    }

    /**
     * What it is like at these places now: of each one thing, in their order.
     *
     * @param areas 1 to {@value #MOST_AT_ONCE}
     * @throws ConditionsUnavailable when it does not answer, or of something else
     */
    List<Told> at(List<Area> areas);
}
