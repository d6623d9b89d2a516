package dev.platter.server.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import org.jspecify.annotations.Nullable;

/** A function behind a stream that remembers its records by the sort key {@code sk} of their items. */
final class Reader implements Function<DynamodbEvent, @Nullable StreamsEventResponse> {

    private final List<DynamodbStreamRecord> records = new CopyOnWriteArrayList<>();
    private final Function<DynamodbEvent, @Nullable StreamsEventResponse> answering;

    private Reader(Function<DynamodbEvent, @Nullable StreamsEventResponse> answering) {
        this.answering = answering;
    }

    static Reader answering(Function<DynamodbEvent, @Nullable StreamsEventResponse> answering) {
        return new Reader(answering);
    }

    static Reader takingAll() {
        return new Reader(event -> null);
    }

    /** Reports the first record that the test does not take, and remembers no record behind it. */
    static Reader taking(Predicate<String> takes) {
        return new Reader(event -> new StreamsEventResponse(event.getRecords().stream()
                .filter(record -> !takes.test(name(record)))
                .limit(1)
                .map(record -> new BatchItemFailure(record.getDynamodb().getSequenceNumber()))
                .toList()));
    }

    @Override
    public @Nullable StreamsEventResponse apply(DynamodbEvent event) {
        records.addAll(event.getRecords());
        return answering.apply(event);
    }

    List<DynamodbStreamRecord> records() {
        return records;
    }

    /** What was delivered, in order, repeats included. */
    List<String> names() {
        return records.stream().map(Reader::name).toList();
    }

    void awaitNames(String... names) {
        await().untilAsserted(() -> assertThat(names()).containsExactly(names));
    }

    static String name(DynamodbStreamRecord record) {
        return Objects.requireNonNull(record.getDynamodb().getKeys().get("sk")).getS();
    }
}
