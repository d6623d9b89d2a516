package dev.platter.runtime.lambda;

import org.springframework.beans.factory.BeanCreationException;
import org.springframework.cloud.function.context.FunctionRegistration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import software.amazon.awssdk.core.exception.SdkException;

/** The context that a function lives in, and the function as it is now. */
final class FunctionHome {

    private final GenericApplicationContext context;
    private final String name;
    private LambdaFunction<?, ?> function;

    private FunctionHome(GenericApplicationContext context, String name) {
        this.context = context;
        this.name = name;
        this.function = made();
    }

    /** @throws CannotStart when the variables name no function, or it lacks one of its own */
    static FunctionHome of(ConfigurableEnvironment environment) {
        var definition = Definition.of(environment);
        var context = new GenericApplicationContext();
        context.setEnvironment(environment);
        definition.newService().initialize(context);
        context.refresh();
        return new FunctionHome(context, definition.function());
    }

    String name() {
        return name;
    }

    LambdaFunction<?, ?> function() {
        return function;
    }

    <B> B bean(Class<B> type) {
        return context.getBean(type);
    }

    /** Makes the function anew, on the clients that are there: nothing that it had drawn or kept stays. */
    void renew() {
        context.getDefaultListableBeanFactory().destroySingleton(name);
        function = made();
    }

    private LambdaFunction<?, ?> made() {
        try {
            return LambdaFunction.of(name, context.getBean(name, FunctionRegistration.class));
        } catch (BeanCreationException fault) {
            var cause = fault.getMostSpecificCause();
            if (cause instanceof IllegalStateException || cause instanceof SdkException) {
                throw new CannotStart("function %s cannot start: %s".formatted(name, cause.getMessage()));
            }
            throw fault; // a mistake of ours, with the trace to find it
        }
    }
}
