package dev.platter.benchmarks.owntime;

import java.util.ArrayList;
import java.util.List;

import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Keeps the requests that a client sends, so that they can be sent again by themselves. */
final class CallLog implements ExecutionInterceptor {

    private final List<SdkRequest> requests = new ArrayList<>();

    @Override
    public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        requests.add(context.request());
    }

    /** What was sent since it was last asked. */
    List<SdkRequest> take() {
        var taken = List.copyOf(requests);
        requests.clear();
        return taken;
    }
}
