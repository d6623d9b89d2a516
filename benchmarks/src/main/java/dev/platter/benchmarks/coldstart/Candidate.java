package dev.platter.benchmarks.coldstart;

import java.time.Duration;

import dev.platter.benchmarks.Pinned;
import dev.platter.localaws.lambda.Entrypoint;
import dev.platter.localaws.lambda.Invocation;
import dev.platter.localaws.lambda.LambdaFunction;
import dev.platter.localaws.lambda.LambdaProcess;

/** A way to start a function, of which the time to the first answer is taken. */
record Candidate(String name, LambdaFunction function, Entrypoint entrypoint) {

    /**
     * Starts a process and has it do the work once.
     *
     * @return from the start of the process, or from its restore if it begins with a snapshot, to the answer
     */
    Duration firstAnswer(String event, String done) {
        try (var process = LambdaProcess.start(function, Pinned.to(entrypoint))) {
            return switch (function.initialization()) {
                case ON_DEMAND -> checked(process.invoke(event), done, process).sinceStart();
                case SNAP_START -> {
                    process.initialized();
                    var restore = process.restore();
                    yield restore.plus(checked(process.invoke(event), done, process).duration());
                }
            };
        }
    }

    private static Invocation checked(Invocation invocation, String done, LambdaProcess process) {
        if (!invocation.body().replace(" ", "").contains(done)) {
            throw new IllegalStateException(invocation.answer() + "\n" + String.join("\n", process.log()));
        }
        return invocation;
    }
}
