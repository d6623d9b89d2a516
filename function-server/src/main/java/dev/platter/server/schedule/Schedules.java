package dev.platter.server.schedule;

import java.util.List;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import dev.platter.sam.FunctionBinding;
import dev.platter.sam.ScheduleTrigger;
import dev.platter.sam.schedule.ScheduleExpression;
import dev.platter.server.host.CannotStart;
import dev.platter.server.host.FunctionHost;
import dev.platter.server.host.Stop;

/**
 * Runs a service's functions when the rules of its templates say so, in UTC. One rule's runs follow one another: a time that
 * comes while a run lasts, or while the machine sleeps, is passed over, and one that comes twice is not told apart. Copies of an
 * app know nothing of each other here: each runs each time, at least once in all, as EventBridge promises no more either.
 */
public final class Schedules implements AutoCloseable {

    private final List<Rule> rules;

    private Schedules(List<Rule> rules) {
        this.rules = rules;
    }

    /**
     * Starts to wait, or to run.
     *
     * @throws CannotStart if a scheduled function takes another event or answers something else than text
     */
    public static Schedules start(FunctionHost host, ScheduleHome home) {
        var rules = host.bindings().functions().stream()
                .flatMap(function -> function.schedules().stream().map(trigger -> rule(host, function, trigger, home)))
                .toList();
        rules.forEach(Rule::start);
        return new Schedules(rules);
    }

    /** Whether every rule is waited for that has a time to come. */
    public boolean isRunning() {
        return rules.stream().allMatch(Rule::isRunning);
    }

    /** Begins no further run and waits for those that are under way; one that failed is not tried again. */
    @Override
    public void close() {
        rules.forEach(Rule::stop);
        rules.forEach(Rule::join);
    }

    private static Rule rule(FunctionHost host, FunctionBinding function, ScheduleTrigger trigger, ScheduleHome home) {
        var invocation = host.function(function.name(), ScheduledEvent.class, String.class);
        var stop = new Stop();
        return new Rule(ScheduleExpression.parse(trigger.expression()), home,
                new Run(invocation, trigger, home, stop), stop);
    }
}
