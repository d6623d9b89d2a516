package dev.platter.server.schedule;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;

import software.amazon.awssdk.services.sqs.SqsAsyncClient;

/**
 * What scheduled functions need from the home that they run in.
 *
 * @param clock says what time it is; looked at once in every {@code look}
 * @param ids a new one for each event
 * @param sqs for the queues that are told of runs that were given up
 * @param start what happens at the start, before the first time comes
 * @param retryWait how long to wait before a failed run is tried again the first time; twice as long before the second
 * @param look how long to wait at most before the clock is looked at again
 */
public record ScheduleHome(Clock clock, Supplier<UUID> ids, SqsAsyncClient sqs, AtStart start, Duration retryWait,
        Duration look) {

    /** As Lambda does: a minute before the first retry of an unanswered event, two before the second. */
    public static final Duration RETRY_WAIT = Duration.ofMinutes(1);

    /** A machine that sleeps stops waiting too, but its clock goes on; later than this no run comes. */
    private static final Duration LOOK = Duration.ofSeconds(1);

    /** What a scheduled function does when its home has started. */
    public enum AtStart {
        /** It waits for its time, as on AWS. */
        WAITING,
        /** It runs once, so that a fresh system has at once what the function brings. */
        RUNNING
    }

    /** A home that waits as EventBridge and Lambda do. */
    public static ScheduleHome of(Clock clock, Supplier<UUID> ids, SqsAsyncClient sqs) {
        return new ScheduleHome(clock, ids, sqs, AtStart.WAITING, RETRY_WAIT, LOOK);
    }

    /** The same with that at the start. */
    public ScheduleHome startingBy(AtStart otherwise) {
        return new ScheduleHome(clock, ids, sqs, otherwise, retryWait, look);
    }

    /** The same with another wait before a retry. */
    public ScheduleHome retryingAfter(Duration otherwise) {
        return new ScheduleHome(clock, ids, sqs, start, otherwise, look);
    }
}
