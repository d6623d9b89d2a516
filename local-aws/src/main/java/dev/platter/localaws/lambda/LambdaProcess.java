package dev.platter.localaws.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import dev.platter.localaws.loopback.LoopbackServer;

/**
 * A function in a process of its own, started and called as Lambda does it: an execution environment, one invocation at a time.
 *
 * <p>Whatever ends the process, a failed initialization or a passed deadline, is the answer to all later invocations too; where
 * Lambda would start another environment, so does the caller. Not here: extensions, streamed responses, the freezing between
 * invocations, and Lambda's hard limit of memory, in whose place are the heap's and {@link #memoryUsed()}.
 */
public final class LambdaProcess implements AutoCloseable {

    private final LoopbackServer api;
    private final Path log;
    private final Process process;
    private final Calling calling;

    private LambdaProcess(LoopbackServer api, Path log, Process process, Calling calling) {
        this.api = api;
        this.log = log;
        this.process = process;
        this.calling = calling;
    }

    /** Starts a function that came in an archive; it begins its initialization. */
    public static LambdaProcess start(LambdaFunction function) {
        return start(function, Entrypoint.java25());
    }

    /** Starts a function by a command of its own, as one that came in an image. */
    public static LambdaProcess start(LambdaFunction function, Entrypoint entrypoint) {
        Credentials credentials = Credentials.of(function);
        Environment environment = new Environment(function, credentials, Clock.systemUTC());
        LoopbackServer api = RuntimeApi.start(environment);
        try {
            Path log = Files.createTempFile("lambda-", ".log");
            ProcessBuilder command = new ProcessBuilder(entrypoint.command(function))
                    .directory(function.taskRoot().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            command.environment().clear();
            command.environment().putAll(Variables.of(function, api.uri().getAuthority(), credentials));
            long started = System.nanoTime();
            Process process = joined(command.start(), environment);
            return new LambdaProcess(api, log, process, new Calling(environment, function.timeout(), started));
        } catch (IOException fault) {
            api.close();
            throw new UncheckedIOException(fault);
        }
    }

    /** Each ends with the other. */
    private static Process joined(Process process, Environment environment) {
        var _ = process.onExit().thenAccept(ended -> environment.end(new Answer.Exited(ended.exitValue())));
        var _ = environment.over().thenAccept(reason -> {
            if (reason instanceof Answer.TimedOut) {
                process.destroyForcibly();
            }
        });
        return process;
    }

    /**
     * Waits until the function is made, and, where it starts from a snapshot, until that could be taken.
     *
     * @return how long it took from the start of the process
     * @throws IllegalStateException if the process ended instead
     */
    public Duration initialized() {
        return calling.initialized();
    }

    /**
     * Lets a process go on that waits for its restore; an invocation does this too.
     *
     * @return how long it took until the process was ready for an event
     * @throws IllegalStateException if the process ended instead
     */
    public Duration restore() {
        return calling.restore();
    }

    /**
     * Calls the function and waits for the answer; after the restore, if it starts from a snapshot.
     *
     * @param event as JSON
     */
    public Invocation invoke(String event) {
        return calling.invoke(event.getBytes(UTF_8));
    }

    /** What the process has written so far, line by line; all that it wrote before an answer is there with the answer. */
    public List<String> log() {
        try {
            return Files.readAllLines(log);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The most memory that the process has held at a time. */
    public MemorySize memoryUsed() {
        return ProcessMemory.peak(process.pid());
    }

    /** Ends the process, as Lambda does without asking. */
    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
        api.close();
        try {
            Files.delete(log);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
