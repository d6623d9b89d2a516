package dev.platter.system;

import static org.awaitility.Awaitility.await;

import java.util.concurrent.atomic.AtomicReference;

/** The state in which all that was set off before has come to rest: nothing waits in a queue, nothing is written any more. */
final class Calm {

    private Calm() {}

    /** Waits for it. @return what is written then */
    static Snapshot of(Aws aws) {
        var last = new AtomicReference<>(Snapshot.of(aws));
        await().atMost(Platter.PATIENCE).pollInterval(aws.lull().dividedBy(5)).during(aws.lull()).until(() -> {
            var now = Snapshot.of(aws);
            return now.equals(last.getAndSet(now)) && queuesAreDrained(aws);
        });
        return last.get();
    }

    private static boolean queuesAreDrained(Aws aws) {
        return Snapshot.messages(aws).entrySet().stream()
                .filter(queue -> !queue.getKey().endsWith("-dlq"))
                .allMatch(queue -> queue.getValue() == 0);
    }
}
