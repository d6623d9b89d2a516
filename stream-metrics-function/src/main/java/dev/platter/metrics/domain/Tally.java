package dev.platter.metrics.domain;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Events that are counted together or not at all, and what they add up to. */
public record Tally(List<Contribution> contributions) {

    /** No event. */
    public static final Tally EMPTY = new Tally(List.of());

    public Tally {
        contributions = List.copyOf(contributions);
    }

    /** What is added to each bucket, coarsest last: a late event counts in its own minute, hour and day. */
    public SortedMap<Bucket, Figures> sums() {
        SortedMap<Bucket, Figures> sums = new TreeMap<>();
        for (Contribution contribution : contributions) {
            for (Bucket bucket : Bucket.holding(contribution.time())) {
                sums.merge(bucket, contribution.figures(), Figures::plus);
            }
        }
        return sums;
    }

    /** How many items it takes to write this down: one an event, one a bucket. */
    public int items() {
        return contributions.size() + sums().size();
    }

    /** This and one more event. */
    public Tally with(Contribution contribution) {
        return new Tally(Stream.concat(contributions.stream(), Stream.of(contribution))
                .toList());
    }

    /** What is left when the events that this holds for are taken out. */
    public Tally without(Predicate<Contribution> counted) {
        return new Tally(contributions.stream().filter(counted.negate()).toList());
    }
}
