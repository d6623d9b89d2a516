package dev.platter.localaws.lambda;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * One event on its way into the process, and the answer on its way out.
 *
 * @param taken when the runtime had the event, by {@link System#nanoTime()}
 * @param answered the answer, and when it came
 */
record Turn(String requestId, byte[] event, CompletableFuture<Long> taken, CompletableFuture<Answered> answered) {

    static Turn of(byte[] event) {
        return new Turn(UUID.randomUUID().toString(), event, new CompletableFuture<>(), new CompletableFuture<>());
    }

    /** The first answer counts: after a refused response the client reports an error too. */
    void answer(Answer answer) {
        answered.complete(new Answered(answer, System.nanoTime()));
    }

    record Answered(Answer answer, long at) {}
}
