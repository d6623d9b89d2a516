package dev.platter.server.host;

import java.util.function.Function;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls a function as Lambda does: whatever it throws is logged once, here, and is an outcome for whoever called. */
public final class Invocation<E, R> {

    private static final Logger log = LoggerFactory.getLogger(Invocation.class);

    private final String function;
    private final Function<E, R> target;

    Invocation(String function, Function<E, R> target) {
        this.function = function;
        this.target = target;
    }

    /** The function definition. */
    public String function() {
        return function;
    }

    /** What became of the event. */
    public Outcome<R> call(E event) {
        try {
            return new Outcome.Answered<>(target.apply(event));
        } catch (RuntimeException | Error fault) {
            log.error("function.failed function={}", function, fault);
            return new Outcome.Failed<>(fault);
        }
    }
}
