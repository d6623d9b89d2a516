package dev.platter.local;

import java.util.List;
import java.util.Optional;

import dev.platter.metrics.function.StreamMetricsFunctions;
import dev.platter.order.OrderFunctions;
import dev.platter.sam.FunctionBinding;
import dev.platter.sam.Placement;
import dev.platter.sam.ServiceBindings;
import dev.platter.thumbnail.function.ThumbnailFunctions;
import org.springframework.beans.factory.BeanRegistrar;

/**
 * A service that runs here.
 *
 * @param bindings placed on this machine
 * @param functions what it registers in every home
 */
record LocalService(ServiceBindings bindings, BeanRegistrar functions) {

    /** All of them; the first one answers what no service knows. */
    static List<LocalService> all() {
        return List.of(
                of("order-function", new OrderFunctions()),
                of("thumbnail-function", new ThumbnailFunctions()),
                of("stream-metrics-function", new StreamMetricsFunctions()));
    }

    /** The same, called by the page of this origin. */
    LocalService allowing(String origin) {
        return new LocalService(bindings.allowing(origin), functions);
    }

    String name() {
        return bindings.service();
    }

    /** What its templates set a variable of any of its functions to. */
    Optional<String> variable(String name) {
        return bindings.functions().stream().map(FunctionBinding::environment)
                .filter(environment -> environment.containsKey(name))
                .map(environment -> environment.get(name)).findFirst();
    }

    private static LocalService of(String name, BeanRegistrar functions) {
        return new LocalService(ServiceBindings.load(name).at(Placement.local()), functions);
    }
}
