package dev.platter.runtime.lambda;

import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A service's functions, for every home: a plain app registers them all, on Lambda {@link FunctionHandler} or Spring Cloud
 * Function's own {@code FunctionInvoker} runs one. {@code MAIN_CLASS} names the implementation.
 */
public interface ServiceFunctions extends BeanRegistrar, ApplicationContextInitializer<GenericApplicationContext> {

    /** What the functions ask for on Lambda; other homes bring their own clients. */
    default LambdaHome onLambda() {
        return LambdaHome.withDynamoDbAndSqs();
    }

    /**
     * Makes of a context the Lambda home of the function that {@code SPRING_CLOUD_FUNCTION_DEFINITION} names.
     *
     * @throws CannotStart when that names none of the functions
     */
    @Override
    default void initialize(GenericApplicationContext context) {
        context.register(onLambda(), this);
        Definition.of(context.getEnvironment()).keepOnly(context);
        EventConversion.register(context);
    }
}
