package dev.platter.localaws.lambda;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A function as its configuration describes it.
 *
 * @param taskRoot the folder that holds what its archive holds; see {@link TaskRoot}
 * @param handler {@code package.Class::method}
 * @param timeout how long one invocation may take
 * @param variables of its environment, credentials and endpoints included
 * @param flags of the JVM, after those of Lambda's runtime
 */
public record LambdaFunction(
        String name,
        Path taskRoot,
        String handler,
        MemorySize memory,
        Duration timeout,
        Initialization initialization,
        Map<String, String> variables,
        List<String> flags) {

    public LambdaFunction {
        taskRoot = taskRoot.toAbsolutePath().normalize();
        variables = Map.copyOf(variables);
        flags = List.copyOf(flags);
    }

    /** A function with Lambda's defaults: 128 MB, 3 seconds, started on demand. */
    public static LambdaFunction of(String name, Path taskRoot, String handler) {
        return new LambdaFunction(name, taskRoot, handler, MemorySize.ofMegabytes(128), Duration.ofSeconds(3),
                Initialization.ON_DEMAND, Map.of(), List.of());
    }

    /** The same with another handler. */
    public LambdaFunction handledBy(String other) {
        return new LambdaFunction(name, taskRoot, other, memory, timeout, initialization, variables, flags);
    }

    /** The same with another memory size. */
    public LambdaFunction with(MemorySize other) {
        return new LambdaFunction(name, taskRoot, handler, other, timeout, initialization, variables, flags);
    }

    /** The same with another time-out. */
    public LambdaFunction with(Duration other) {
        return new LambdaFunction(name, taskRoot, handler, memory, other, initialization, variables, flags);
    }

    /** The same started in another way. */
    public LambdaFunction with(Initialization other) {
        return new LambdaFunction(name, taskRoot, handler, memory, timeout, other, variables, flags);
    }

    /** The same with more variables, which replace those of the same name. */
    public LambdaFunction with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(variables);
        all.putAll(more);
        return new LambdaFunction(name, taskRoot, handler, memory, timeout, initialization, all, flags);
    }

    /** The same without a variable. */
    public LambdaFunction without(String variable) {
        Map<String, String> others = new HashMap<>(variables);
        others.remove(variable);
        return new LambdaFunction(name, taskRoot, handler, memory, timeout, initialization, others, flags);
    }

    /** The same with more flags of the JVM. */
    public LambdaFunction withFlags(String... more) {
        List<String> all = new ArrayList<>(flags);
        all.addAll(List.of(more));
        return new LambdaFunction(name, taskRoot, handler, memory, timeout, initialization, variables, all);
    }
}
