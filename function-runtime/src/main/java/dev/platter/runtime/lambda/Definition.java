package dev.platter.runtime.lambda;

import java.util.Arrays;

import org.springframework.cloud.function.context.FunctionRegistration;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.ClassUtils;

/**
 * Which function of which service this Lambda function runs.
 *
 * @param service the class that registers the service's functions
 * @param function the name that one of them is registered by
 */
record Definition(String service, String function) {

    static final String MAIN_CLASS = "MAIN_CLASS";
    static final String FUNCTION = "SPRING_CLOUD_FUNCTION_DEFINITION";

    static Definition of(Environment environment) {
        return new Definition(required(environment, MAIN_CLASS, "the class that registers the service's functions"),
                required(environment, FUNCTION, "the function to run"));
    }

    private static String required(Environment environment, String variable, String meaning) {
        var value = environment.getProperty(variable);
        if (value == null || value.isBlank()) {
            throw new CannotStart("environment variable %s is not set: it names %s".formatted(variable, meaning));
        }
        return value;
    }

    ServiceFunctions newService() {
        try {
            var type = ClassUtils.forName(service, getClass().getClassLoader()).asSubclass(ServiceFunctions.class);
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException | ClassCastException | LinkageError unfit) {
            throw new CannotStart("%s=%s is no class here that registers functions: %s"
                    .formatted(MAIN_CLASS, service, unfit));
        }
    }

    /**
     * Leaves this function alone in the context: Spring Cloud Function makes all that it finds, and another function would
     * ask for variables that only its own Lambda function has.
     */
    void keepOnly(GenericApplicationContext context) {
        var registered = context.getDefaultListableBeanFactory().getBeanNamesForType(FunctionRegistration.class, true,
                false);
        if (!Arrays.asList(registered).contains(function)) {
            throw new CannotStart("%s=%s is no function of %s, which has %s"
                    .formatted(FUNCTION, function, service, String.join(", ", registered)));
        }
        for (var name : registered) {
            if (!name.equals(function)) {
                context.removeBeanDefinition(name);
            }
        }
    }
}
