package dev.platter.metrics.function;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import dev.platter.metrics.domain.Bucket;
import dev.platter.metrics.domain.Contribution;
import dev.platter.metrics.domain.Tally;
import dev.platter.metrics.function.StreamedEvent.Counting;
import dev.platter.metrics.function.StreamedEvent.Irrelevant;
import dev.platter.metrics.function.StreamedEvent.Unreadable;
import dev.platter.runtime.dynamo.Transactions;

/** Neighbours in a batch whose events fit into one transaction, together with the buckets that they count in. */
final class Portion {

    private final DynamodbStreamRecord first;
    private final List<Contribution> contributions = new ArrayList<>();
    private final Set<Bucket> buckets = new HashSet<>();
    private final List<Unreadable> unreadable = new ArrayList<>();

    private Portion(DynamodbStreamRecord first) {
        this.first = first;
    }

    /** Cuts a batch in its order. An event that is in it twice is taken once, for a transaction has one action an item. */
    static List<Portion> of(List<DynamodbStreamRecord> batch) {
        var portions = new ArrayList<Portion>();
        var seen = new HashSet<String>();
        for (var record : batch) {
            var event = once(StreamedEvent.of(record), seen);
            if (portions.isEmpty() || !portions.getLast().hasRoomFor(event)) {
                portions.add(new Portion(record));
            }
            portions.getLast().add(event);
        }
        return portions;
    }

    /** The record that the stream must come again from, should this portion fail. */
    String firstSequenceNumber() {
        return first.getDynamodb().getSequenceNumber();
    }

    Tally tally() {
        return new Tally(contributions);
    }

    List<Unreadable> unreadable() {
        return List.copyOf(unreadable);
    }

    private static StreamedEvent once(StreamedEvent event, Set<String> seen) {
        boolean repeated = event instanceof Counting(Contribution contribution) && !seen.add(contribution.event());
        return repeated ? new Irrelevant() : event;
    }

    private boolean hasRoomFor(StreamedEvent event) {
        if (!(event instanceof Counting(Contribution contribution))) {
            return true;
        }
        var touched = new HashSet<>(buckets);
        touched.addAll(Bucket.holding(contribution.time()));
        return contributions.size() + 1 + touched.size() <= Transactions.MOST_ACTIONS;
    }

    private void add(StreamedEvent event) {
        switch (event) {
            case Counting(Contribution contribution) -> {
                contributions.add(contribution);
                buckets.addAll(Bucket.holding(contribution.time()));
            }
            case Unreadable record -> unreadable.add(record);
            case Irrelevant() -> {
            }
        }
    }
}
