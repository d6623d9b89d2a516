package dev.platter.benchmarks.coldstart;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import dev.platter.benchmarks.Kitchen;
import dev.platter.localaws.lambda.Entrypoint;
import dev.platter.localaws.lambda.Initialization;
import dev.platter.localaws.lambda.LambdaFunction;
import dev.platter.localaws.lambda.MemorySize;

/** The ways in which a work's function can be started; the first is what the others are compared with. */
final class Candidates {

    static final String CONTROL = "plain Java, zip";
    static final String RESTORED_CONTROL = "plain Java, restored";
    private static final String INVOKER = "org.springframework.cloud.function.adapter.aws.FunctionInvoker::handleRequest";
    /** What buys one whole CPU. */
    private static final MemorySize MEMORY = MemorySize.ofMegabytes(1769);

    private final TaskRoots roots;
    private final Kitchen kitchen;

    Candidates(TaskRoots roots, Kitchen kitchen) {
        this.roots = roots;
        this.kitchen = kitchen;
    }

    List<Candidate> of(Work work) {
        var plain = function(work, roots.control(), work.control().getName() + "::handleRequest");
        var ours = function(work, roots.archive(), kitchen.handler(work.function()));
        var zip = Entrypoint.java25();
        return List.of(
                new Candidate(CONTROL, plain, zip),
                new Candidate("Platter, zip", ours, zip),
                new Candidate("Platter, zip, FunctionInvoker", ours.handledBy(INVOKER), zip),
                new Candidate("Platter, image with AOT cache", roots.image().running(ours), Image.entrypoint()),
                new Candidate(RESTORED_CONTROL, plain.with(Initialization.SNAP_START), zip),
                new Candidate("Platter, restored", ours.with(Initialization.SNAP_START), zip));
    }

    private LambdaFunction function(Work work, Path taskRoot, String handler) {
        return LambdaFunction.of("platter-dev-" + work.function(), taskRoot, handler)
                .with(MEMORY).with(Duration.ofSeconds(60)).with(kitchen.variables(work.function()));
    }
}
