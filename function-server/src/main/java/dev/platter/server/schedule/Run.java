package dev.platter.server.schedule;

import java.time.Instant;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import dev.platter.sam.ScheduleTrigger;
import dev.platter.server.host.Invocation;
import dev.platter.server.host.Outcome.Answered;
import dev.platter.server.host.Outcome.Failed;
import dev.platter.server.host.Stop;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a function as Lambda runs one for an event that nobody waits for: what fails is tried again, after pauses that grow, and
 * at last given up.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html">Error handling for asynchronous invocation</a>
 */
record Run(Invocation<ScheduledEvent, String> function, ScheduleTrigger trigger, ScheduleHome home, Stop stop) {

    private static final Logger log = LoggerFactory.getLogger(Run.class);

    String name() {
        return function.function();
    }

    /** The run of that time, from its first attempt to its last. */
    void at(Instant time) {
        var event = ScheduledEvents.of(trigger.ruleArn(), time, home.ids().get());
        for (int attempts = 1; !stop.requested(); attempts++) {
            switch (function.call(event)) {
                case Answered<String>(var answer) -> {
                    log.info("schedule.ran function={} rule={} answer={}", name(), trigger.ruleArn(), answer);
                    return;
                }
                case Failed<String>(var fault) -> {
                    if (attempts > trigger.maximumRetryAttempts()) {
                        giveUp(event, attempts, fault);
                        return;
                    }
                    stop.orWait(home.retryWait().multipliedBy(attempts));
                }
            }
        }
        log.warn("schedule.cut-off function={} rule={} time={}", name(), trigger.ruleArn(), time);
    }

    private void giveUp(ScheduledEvent event, int attempts, Throwable fault) {
        log.error("schedule.given-up function={} rule={} time={} attempts={}", name(), trigger.ruleArn(),
                event.getTime(), attempts);
        var queue = trigger.onFailureQueue();
        if (queue == null) {
            return;
        }
        try {
            new FailedRun(name(), event, attempts, fault, home.clock().instant()).sendTo(queue, home.sqs());
        } catch (RuntimeException unsent) {
            log.error("schedule.not-told function={} queue={}", name(), queue, unsent);
        }
    }
}
