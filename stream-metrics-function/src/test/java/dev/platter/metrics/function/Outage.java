package dev.platter.metrics.function;

import java.util.function.IntPredicate;

import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** A service of AWS that cannot be reached, however often the SDK tries, at some of its calls. */
final class Outage implements ExecutionInterceptor {

    private final Class<?> request;
    private final IntPredicate calls;
    private int call;

    private Outage(Class<?> request, IntPredicate calls) {
        this.request = request;
        this.calls = calls;
    }

    /** At the calls of this kind whose number this holds for, from 1. */
    static Outage of(Class<?> request, IntPredicate calls) {
        return new Outage(request, calls);
    }

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        if (request.isInstance(context.request()) && calls.test(++call)) {
            throw SdkClientException.create("out of reach");
        }
    }
}
