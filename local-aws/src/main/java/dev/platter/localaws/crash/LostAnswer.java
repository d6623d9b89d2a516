package dev.platter.localaws.crash;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/**
 * Loses the answer to the first call of an operation: it has had its effect, and the SDK, not knowing, makes it again by
 * itself.
 */
public final class LostAnswer implements ExecutionInterceptor {

    private final String operation;
    private final AtomicInteger transmissions = new AtomicInteger();

    private LostAnswer(String operation) {
        this.operation = operation;
    }

    /** To an operation as the API names it, {@code TransactWriteItems}. */
    public static LostAnswer to(String operation) {
        return new LostAnswer(operation);
    }

    /** How often the operation was sent; 2 after a call whose answer was lost. */
    public int transmissions() {
        return transmissions.get();
    }

    @Override
    public void afterTransmission(Context.AfterTransmission context, ExecutionAttributes attributes) {
        if (operation.equals(attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME))
                && transmissions.incrementAndGet() == 1) {
            throw SdkClientException.create("the answer to %s was lost".formatted(operation), new IOException());
        }
    }
}
