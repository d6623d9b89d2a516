package dev.platter.system;

import static org.awaitility.Awaitility.await;

import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import dev.platter.sam.QueueTrigger;
import dev.platter.sam.ServiceBindings;

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

    /** Those that a function listens to: the others fill for somebody outside, or for operators. */
    private static boolean queuesAreDrained(Aws aws) {
        return Snapshot.messages(aws).entrySet().stream()
                .filter(queue -> listenedTo(aws).anyMatch(name -> queue.getKey().endsWith("/" + name)))
                .allMatch(queue -> queue.getValue() == 0);
    }

    private static Stream<String> listenedTo(Aws aws) {
        return BehindInvoke.SERVICES.stream().map(service -> ServiceBindings.load(service).at(aws.placement()))
                .flatMap(service -> service.functions().stream()).flatMap(function -> function.queues().stream())
                .map(QueueTrigger::queueName);
    }
}
