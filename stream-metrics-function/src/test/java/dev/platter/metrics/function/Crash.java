package dev.platter.metrics.function;

import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** The end of a simulated process at one of its AWS calls; none of its later calls goes through either. */
final class Crash implements ExecutionInterceptor {

    /** Not an exception, so that nothing in the process survives it. */
    static final class Crashed extends Error {
        private static final long serialVersionUID = 1L;
    }

    enum When {
        /** The call was never made. */
        BEFORE,
        /** The call had its effect and its answer is lost. */
        AFTER
    }

    private final int at;
    private final When when;
    private int calls;
    private boolean dead;

    private Crash(int at, When when) {
        this.at = at;
        this.when = when;
    }

    static Crash at(int call, When when) {
        return new Crash(call, when);
    }

    /** Only counts the calls. */
    static Crash never() {
        return new Crash(0, When.BEFORE);
    }

    int calls() {
        return calls;
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        calls++;
        dieAt(When.BEFORE);
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        dieAt(When.AFTER);
    }

    /** A refused transaction is an answer that can be lost, too. */
    @Override
    public Throwable modifyException(Context.FailedExecution context, ExecutionAttributes attributes) {
        dieAt(When.AFTER);
        return context.exception();
    }

    private void dieAt(When now) {
        dead |= calls == at && when == now;
        if (dead) {
            throw new Crashed();
        }
    }
}
