package dev.platter.system;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

import dev.platter.localaws.EmbeddedAws;

/** The state in which all that was set off before has come to rest: nothing waits in a queue, nothing is written any more. */
final class Calm {

    private static final Duration A_WHILE = Duration.ofSeconds(1);

    private Calm() {}

    /** Waits for it. @return what is written then */
    static Snapshot of(EmbeddedAws aws) {
        var last = new AtomicReference<>(Snapshot.of(aws));
        await().atMost(Platter.PATIENCE).pollInterval(A_WHILE.dividedBy(5)).during(A_WHILE).until(() -> {
            var now = Snapshot.of(aws);
            return now.equals(last.getAndSet(now)) && queuesAreDrained(aws);
        });
        return last.get();
    }

    private static boolean queuesAreDrained(EmbeddedAws aws) {
        return Snapshot.messages(aws).entrySet().stream()
                .filter(queue -> !queue.getKey().endsWith("-dlq"))
                .allMatch(queue -> queue.getValue() == 0);
    }
}
