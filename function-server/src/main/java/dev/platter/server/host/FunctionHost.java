package dev.platter.server.host;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.platter.sam.FunctionBinding;
import dev.platter.sam.ServiceBindings;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.cloud.function.context.FunctionRegistration;
import org.springframework.core.ResolvableType;

/** The functions of one service, made and ready to be called, with the triggers and routes that its templates give them. */
public final class FunctionHost {

    private final ServiceBindings bindings;
    private final Map<String, FunctionRegistration<?>> functions;

    private FunctionHost(ServiceBindings bindings, Map<String, FunctionRegistration<?>> functions) {
        this.bindings = bindings;
        this.functions = functions;
    }

    /**
     * Makes every function that the templates name, so that a missing variable is told at the start and not at the first
     * event.
     *
     * @param bindings placed, so without open placeholders
     * @param beans where the service's registrar registered its functions
     * @throws CannotStart if the templates name a function that is not registered, or one cannot be made
     */
    public static FunctionHost of(ServiceBindings bindings, BeanFactory beans) {
        return new FunctionHost(bindings, bindings.functions().stream()
                .map(FunctionBinding::name)
                .collect(Collectors.toUnmodifiableMap(name -> name, name -> registered(bindings, name, beans))));
    }

    /** The service's name, as its module and its folder of templates are called. */
    public String service() {
        return bindings.service();
    }

    /** What calls each function. */
    public ServiceBindings bindings() {
        return bindings;
    }

    /**
     * A function, to be called with events of this type.
     *
     * @throws CannotStart if the function takes another type: then its trigger and its class do not fit
     */
    @SuppressWarnings("unchecked")
    public <E, R> Invocation<E, R> function(String name, Class<E> event, Class<R> answer) {
        var registration = Objects.requireNonNull(functions.get(name), name);
        var type = ResolvableType.forType(registration.getType()).as(Function.class);
        if (type.resolveGeneric(0) != event || type.resolveGeneric(1) != answer) {
            throw new CannotStart("%s: %s is triggered with %s and answers %s, but it is a %s"
                    .formatted(service(), name, event.getSimpleName(), answer.getSimpleName(), type));
        }
        return new Invocation<>(name, (Function<E, R>) registration.getTarget());
    }

    private static FunctionRegistration<?> registered(ServiceBindings bindings, String name, BeanFactory beans) {
        if (!beans.containsBean(name)) {
            throw new CannotStart("%s: the templates name a function %s, which is not registered"
                    .formatted(bindings.service(), name));
        }
        try {
            return beans.getBean(name, FunctionRegistration.class);
        } catch (BeanCreationException e) {
            throw new CannotStart("%s: function %s cannot be made: %s"
                    .formatted(bindings.service(), name, e.getMostSpecificCause().getMessage()), e);
        }
    }
}
