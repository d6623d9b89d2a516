package dev.platter.localaws.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One execution environment, in which one invocation runs at a time: what its process and its callers wait for from each
 * other. Times are by {@link System#nanoTime()}.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html">Its life</a>
 */
final class Environment {

    private static final int ACCEPTED = 202;
    private static final int UNKNOWN_ID = 400;
    private static final int TOO_LARGE = 413;

    private final LambdaFunction function;
    private final Credentials credentials;
    private final Clock clock;
    private final CompletableFuture<Long> initialized = new CompletableFuture<>();
    private final CompletableFuture<Void> restoring = new CompletableFuture<>();
    private final CompletableFuture<Long> polled = new CompletableFuture<>();
    private final CompletableFuture<Answer> over = new CompletableFuture<>();
    private final AtomicReference<CompletableFuture<Turn>> upcoming = new AtomicReference<>(new CompletableFuture<>());
    private final AtomicReference<Turn> current = new AtomicReference<>(Turn.of(new byte[0]));

    Environment(LambdaFunction function, Credentials credentials, Clock clock) {
        this.function = function;
        this.credentials = credentials;
        this.clock = clock;
    }

    /** The process asks for an event. */
    CompletableFuture<Turn> next() {
        initialized.complete(System.nanoTime());
        polled.complete(System.nanoTime());
        return upcoming.get();
    }

    /** The process has the event, with the headers that this makes: from now on its time counts. */
    Map<String, String> taken(Turn turn) {
        upcoming.set(new CompletableFuture<>());
        current.set(turn);
        turn.taken().complete(System.nanoTime());
        return Headers.of(turn, function, clock.instant());
    }

    /** Takes the process's response. @return the status that tells whether it was taken */
    int respond(String requestId, byte[] body) {
        Answer answer = Limits.answer(new String(body, UTF_8), body.length);
        return answer(requestId, answer, answer instanceof Answer.Responded ? ACCEPTED : TOO_LARGE);
    }

    /** Takes the process's error. @return the status that tells whether it was taken */
    int fail(String requestId, Fault fault) {
        return answer(requestId, new Answer.FunctionError(fault), ACCEPTED);
    }

    private int answer(String requestId, Answer answer, int status) {
        Turn turn = current.get();
        if (!turn.requestId().equals(requestId)) {
            return UNKNOWN_ID;
        }
        turn.answer(answer);
        return status;
    }

    /** No invocation will be answered any more; the first reason counts. */
    int end(Answer reason) {
        over.complete(reason);
        return ACCEPTED;
    }

    /** The process is ready for its snapshot, and goes on when it is restored. */
    CompletableFuture<Void> snapshot() {
        initialized.complete(System.nanoTime());
        return restoring;
    }

    /** For the default chain of the SDK, as JSON; empty where the process has them as variables. */
    String credentials() {
        return credentials instanceof Credentials.Fetched fetched ? fetched.json(clock.instant()) : "";
    }

    /** Asks the process to go on after its snapshot. */
    void restore() {
        restoring.complete(null);
    }

    void offer(Turn turn) {
        upcoming.get().complete(turn);
    }

    CompletableFuture<Long> initialized() {
        return initialized;
    }

    CompletableFuture<Long> polled() {
        return polled;
    }

    CompletableFuture<Answer> over() {
        return over;
    }
}
