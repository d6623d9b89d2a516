package dev.platter.server.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import dev.platter.sam.schedule.ScheduleExpression;
import dev.platter.server.host.Stop;
import dev.platter.server.schedule.ScheduleHome.AtStart;
import org.jspecify.annotations.Nullable;

/** One rule, from its start to its stop: it waits for each time and runs the function. */
final class Rule {

    private final ScheduleExpression expression;
    private final ScheduleHome home;
    private final Run run;
    private final Stop stop;
    private volatile @Nullable Thread thread;
    private volatile boolean hasNoFurtherTime;

    Rule(ScheduleExpression expression, ScheduleHome home, Run run, Stop stop) {
        this.expression = expression;
        this.home = home;
        this.run = run;
        this.stop = stop;
    }

    /** From now on times count. */
    void start() {
        var now = home.clock().instant();
        var first = upcoming(now);
        thread = Thread.ofVirtual().name("schedule-" + run.name()).start(() -> runs(now, first));
    }

    boolean isRunning() {
        var running = thread;
        return running != null && running.isAlive() || hasNoFurtherTime;
    }

    void stop() {
        stop.request();
    }

    void join() {
        var running = thread;
        if (running == null) {
            return;
        }
        try {
            running.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void runs(Instant started, Optional<Instant> first) {
        var next = first;
        if (home.start() == AtStart.RUNNING) {
            run.at(started);
            next = upcoming(started);
        }
        while (next.isPresent() && waitedFor(next.get())) {
            run.at(next.get());
            next = upcoming(next.get());
        }
        hasNoFurtherTime = next.isEmpty();
    }

    /** The first time after this one that has not passed yet. */
    private Optional<Instant> upcoming(Instant time) {
        var next = expression.after(time);
        while (next.filter(home.clock().instant()::isAfter).isPresent()) {
            next = next.flatMap(expression::after);
        }
        return next;
    }

    /** @return whether the time has come; otherwise the stop has */
    private boolean waitedFor(Instant time) {
        for (var left = left(time); left.isPositive() && !stop.requested(); left = left(time)) {
            stop.orWait(left.compareTo(home.look()) < 0 ? left : home.look());
        }
        return !stop.requested();
    }

    private Duration left(Instant time) {
        return Duration.between(home.clock().instant(), time);
    }
}
