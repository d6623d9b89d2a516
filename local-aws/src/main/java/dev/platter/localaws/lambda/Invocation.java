package dev.platter.localaws.lambda;

import java.time.Duration;

/**
 * One call of a function.
 *
 * @param requestId as the function's context has it
 * @param duration from when the runtime took the event to its answer, without what came before
 * @param sinceStart from the start of the process to the answer: for the first call, what a caller waits in a cold start
 */
public record Invocation(String requestId, Answer answer, Duration duration, Duration sinceStart) {

    /**
     * The response.
     *
     * @throws IllegalStateException if there is another answer, which it tells
     */
    public String body() {
        if (answer instanceof Answer.Responded(String body)) {
            return body;
        }
        throw new IllegalStateException("no response but " + answer);
    }
}
