package dev.platter.server.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;

/** A scheduled function that remembers what it was run for. */
final class Scheduled implements Function<ScheduledEvent, String> {

    private final List<ScheduledEvent> events = new CopyOnWriteArrayList<>();
    private final Function<ScheduledEvent, String> answering;

    private Scheduled(Function<ScheduledEvent, String> answering) {
        this.answering = answering;
    }

    static Scheduled answering(Function<ScheduledEvent, String> answering) {
        return new Scheduled(answering);
    }

    static Scheduled succeeding() {
        return new Scheduled(event -> "done");
    }

    static Scheduled failing() {
        return new Scheduled(event -> {
            throw new IllegalStateException("no rates today");
        });
    }

    @Override
    public String apply(ScheduledEvent event) {
        events.add(event);
        return answering.apply(event);
    }

    List<ScheduledEvent> events() {
        return events;
    }

    List<String> times() {
        return events.stream().map(event -> event.getTime().toString()).toList();
    }

    void awaitTimes(String... times) {
        await().untilAsserted(() -> assertThat(times()).containsExactly(times));
    }
}
