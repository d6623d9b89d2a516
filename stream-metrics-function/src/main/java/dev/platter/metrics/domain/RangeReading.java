package dev.platter.metrics.domain;

import java.util.List;

import dev.platter.json.Refusal;

/** What became of a request for a range of figures. */
public sealed interface RangeReading permits MetricsRange, RangeReading.RangeRefused {

    /** Every rule that was broken, each with the name of the parameter that broke it. */
    record RangeRefused(List<Refusal> refusals) implements RangeReading {

        public RangeRefused {
            refusals = List.copyOf(refusals);
        }
    }
}
