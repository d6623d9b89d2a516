package dev.platter.localaws.lambda;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Calls what runs in an environment, and waits.
 *
 * @param timeout of one call
 * @param started when the process was started, by {@link System#nanoTime()}
 */
record Calling(Environment environment, Duration timeout, long started) {

    /** What takes longer to be made hangs. Lambda's own limit is 10 seconds, but its machines do nothing else meanwhile. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    Duration initialized() {
        return Duration.ofNanos(moment(environment.initialized()) - started);
    }

    Duration restore() {
        moment(environment.initialized());
        long asked = System.nanoTime();
        environment.restore();
        return Duration.ofNanos(moment(environment.polled()) - asked);
    }

    Invocation invoke(byte[] event) {
        Turn turn = Turn.of(event);
        if (!Limits.takes(event)) {
            return invocation(turn, new Turn.Answered(Limits.refusal(event), System.nanoTime()));
        }
        environment.restore();
        environment.offer(turn);
        awaitOrEnd(turn.taken());
        return invocation(turn, answered(turn));
    }

    private Turn.Answered answered(Turn turn) {
        firstOf(turn.answered(), environment.over())
                .completeOnTimeout(this, timeout.toNanos(), TimeUnit.NANOSECONDS)
                .join();
        if (turn.answered().isDone()) {
            return turn.answered().join();
        }
        environment.end(new Answer.TimedOut(timeout));
        return new Turn.Answered(environment.over().join(), System.nanoTime());
    }

    private Invocation invocation(Turn turn, Turn.Answered answered) {
        long taken = turn.taken().getNow(answered.at());
        return new Invocation(turn.requestId(), answered.answer(), Duration.ofNanos(answered.at() - taken),
                Duration.ofNanos(answered.at() - started));
    }

    private long moment(CompletableFuture<Long> event) {
        awaitOrEnd(event);
        if (!event.isDone()) {
            throw new IllegalStateException("the process is over: " + environment.over().join());
        }
        return event.join();
    }

    private void awaitOrEnd(CompletableFuture<Long> event) {
        firstOf(event, environment.over()).orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    private static CompletableFuture<Object> firstOf(CompletableFuture<?> one, CompletableFuture<?> other) {
        return CompletableFuture.anyOf(one, other);
    }
}
