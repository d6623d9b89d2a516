package dev.platter.runtime.function;

import java.util.function.Function;

import org.springframework.beans.factory.BeanRegistry;
import org.springframework.beans.factory.BeanRegistry.SupplierContext;
import org.springframework.cloud.function.context.FunctionRegistration;

/**
 * Registers functions as Spring Cloud Function finds them in every mode: as {@link FunctionRegistration} beans. They are
 * lazy, so that a Lambda function makes the one that it runs and needs only that one's variables.
 */
public final class FunctionBeans {

    private FunctionBeans() {}

    /**
     * Registers one function under the name that its template sets as SPRING_CLOUD_FUNCTION_DEFINITION.
     *
     * @param type the function's class, from which its input and output types are read
     */
    public static <T extends Function<?, ?>> void register(BeanRegistry registry, String name, Class<T> type,
            Function<SupplierContext, T> made) {
        registry.registerBean(name, FunctionRegistration.class, spec -> spec.lazyInit()
                .supplier(context -> new FunctionRegistration<>(made.apply(context), name).type(type)));
    }
}
