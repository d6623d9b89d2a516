package dev.platter.system.templates;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Writes down what one function asks of AWS, and which methods of ours were on the way to it. */
final class RecordedCalls implements ExecutionInterceptor {

    private final Set<Access> accesses = new ConcurrentSkipListSet<>();
    private final Set<String> methods = new ConcurrentSkipListSet<>();

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        Accesses.of(context.request()).forEach(accesses::add);
        StackWalker.getInstance().forEach(frame -> {
            if (frame.getClassName().startsWith("dev.platter.")) {
                methods.add(frame.getClassName() + "." + frame.getMethodName());
            }
        });
    }

    Set<Access> accesses() {
        return accesses;
    }

    /** By class and name. */
    Set<String> methods() {
        return methods;
    }
}
