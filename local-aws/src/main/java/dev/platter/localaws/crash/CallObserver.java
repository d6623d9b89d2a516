package dev.platter.localaws.crash;

import java.util.function.Supplier;

import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/**
 * Sees each call that a simulated process makes to the outside: one observer is shared by all clients of the process.
 *
 * <p>A call counts once, however often the SDK repeats it. Calls of asynchronous clients are not for it: what it throws
 * would not reach the caller.
 */
public interface CallObserver extends ExecutionInterceptor {

    /**
     * Before the call is made.
     *
     * @param call such as {@code DynamoDb.PutItem}
     */
    void before(String call);

    /** After it was made and before the process knows, whether it succeeded or was refused. */
    void after(String call);

    /** Makes a call that is not one of AWS's, to a payment gateway, and sees it too. */
    default <T> T observe(String call, Supplier<T> made) {
        before(call);
        T answer = made.get();
        after(call);
        return answer;
    }

    @Override
    default void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
        before(name(attributes));
    }

    @Override
    default void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        after(name(attributes));
    }

    /** Of the hooks for a failed call, the only one whose own throwing reaches the caller. */
    @Override
    default Throwable modifyException(Context.FailedExecution context, ExecutionAttributes attributes) {
        if (!(context.exception() instanceof Crash)) {
            after(name(attributes));
        }
        return context.exception();
    }

    private static String name(ExecutionAttributes attributes) {
        return attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME)
                + "."
                + attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME);
    }
}
