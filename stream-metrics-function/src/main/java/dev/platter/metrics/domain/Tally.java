package dev.platter.metrics.domain;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Events that are counted together or not at all, and what they add up to. */
public record Tally(List<Contribution> contributions) {

    public Tally {
        contributions = List.copyOf(contributions);
    }

    /** What is added to each bucket: a late event counts in its own minute, hour and day. */
    public SortedMap<Bucket, Figures> sums() {
        SortedMap<Bucket, Figures> sums = new TreeMap<>();
        for (Contribution contribution : contributions) {
            for (Bucket bucket : Bucket.holding(contribution.time())) {
                sums.merge(bucket, contribution.figures(), Figures::plus);
            }
        }
        return sums;
    }

    /** What is left when the contributions at the indices that this holds for are taken out. */
    public Tally without(IntPredicate index) {
        return new Tally(IntStream.range(0, contributions.size())
                .filter(index.negate())
                .mapToObj(contributions::get)
                .toList());
    }
}
