package dev.platter.benchmarks.ordercost;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import dev.platter.benchmarks.Kitchen;
import dev.platter.localaws.lambda.Entrypoint;
import dev.platter.localaws.lambda.Invocation;
import dev.platter.localaws.lambda.LambdaFunction;
import dev.platter.localaws.lambda.LambdaProcess;
import dev.platter.localaws.lambda.MemorySize;

/** The functions that an order passes, each warm in a process of its own. */
final class Line implements AutoCloseable {

    /** What buys one whole CPU. */
    private static final MemorySize MEMORY = MemorySize.ofMegabytes(1769);

    private final Kitchen kitchen;
    private final Path archive;
    private final Entrypoint entrypoint;
    private final Map<String, LambdaProcess> processes = new HashMap<>();

    Line(Kitchen kitchen, Path archive, Entrypoint entrypoint) {
        this.kitchen = kitchen;
        this.archive = archive;
        this.entrypoint = entrypoint;
    }

    /** @param done what the answer holds when the work is done */
    Invocation invoke(String function, String event, String done) {
        var process = processes.computeIfAbsent(function, this::start);
        var invocation = process.invoke(event);
        if (!invocation.body().replace(" ", "").contains(done)) {
            throw new IllegalStateException(invocation.answer() + "\n" + String.join("\n", process.log()));
        }
        return invocation;
    }

    private LambdaProcess start(String function) {
        return LambdaProcess.start(LambdaFunction.of("platter-dev-" + function, archive, kitchen.handler(function))
                .with(MEMORY).with(Duration.ofSeconds(60)).with(kitchen.variables(function)), entrypoint);
    }

    @Override
    public void close() {
        processes.values().forEach(LambdaProcess::close);
    }
}
