package dev.platter.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import dev.platter.localaws.lambda.Entrypoint;

/** One CPU for the function, as it has at 1,769 MB, and another for all that it talks to; by util-linux's {@code taskset}. */
public final class Pinned {

    private static final String ITS_CPU = "1";
    private static final String THE_OTHER = "0";

    private Pinned() {}

    /** Starts the function on a CPU of its own. */
    public static Entrypoint to(Entrypoint entrypoint) {
        return function -> {
            List<String> command = new ArrayList<>(List.of("/usr/bin/taskset", "--cpu-list", ITS_CPU));
            command.addAll(entrypoint.command(function));
            return command;
        };
    }

    /** Moves this process, where the emulators run, off that CPU. */
    public static void everythingElse() {
        try {
            var pid = Long.toString(ProcessHandle.current().pid());
            int status = new ProcessBuilder("/usr/bin/taskset", "--all-tasks", "--cpu-list", "--pid", THE_OTHER, pid)
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
            if (status != 0) {
                throw new IllegalStateException("cold starts are measured on two CPUs, which are not here");
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("taskset, of util-linux, is needed", fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
