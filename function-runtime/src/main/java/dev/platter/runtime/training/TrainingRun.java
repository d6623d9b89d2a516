package dev.platter.runtime.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * Trains the AOT caches of a service's functions, one each. A function is started by the command that starts it in use, against
 * a Runtime API and an AWS that are played here, gets its own event, and is ended; the JVM then writes what it has loaded.
 *
 * @see <a href="https://openjdk.org/jeps/514">JEP 514, Ahead-of-Time Command-Line Ergonomics</a>
 */
public final class TrainingRun {

    private static final long PATIENCE_SECONDS = 120;

    private final Path entrypoint;
    private final String handler;
    private final Path caches;

    private TrainingRun(Path entrypoint, String handler, Path caches) {
        this.entrypoint = entrypoint;
        this.handler = handler;
        this.caches = caches;
    }

    /**
     * @param arguments the service, as its module is called; the command that starts a function; the handler; the folder in
     *        which the command finds the caches, as {@code <function>.aot}, and the native library
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        var run = new TrainingRun(Path.of(arguments[1]), arguments[2], Path.of(arguments[3]));
        NativeLibrary.unpackIn(run.caches);
        for (var function : TrainedFunction.of(arguments[0])) {
            run.train(function);
        }
    }

    private void train(TrainedFunction function) throws IOException, InterruptedException {
        var cache = caches.resolve(function.name() + ".aot");
        Files.deleteIfExists(cache);
        try (var lambda = TrainingServer.start(function)) {
            var process = start(function, lambda);
            process.onExit().thenRun(lambda::gone);
            boolean answered = lambda.answered(PATIENCE_SECONDS, TimeUnit.SECONDS);
            process.destroy(); // by a signal on which the JVM ends in order and writes the cache
            process.waitFor();
            if (!answered || !Files.exists(cache)) {
                throw new IllegalStateException("function %s: %s"
                        .formatted(function.name(), answered ? "no cache was written" : lambda.failure()));
            }
        }
        System.out.printf("%s: %d MB%n", cache.getFileName(), Files.size(cache) / 1_000_000);
    }

    private Process start(TrainedFunction function, TrainingServer lambda) throws IOException {
        var command = new ProcessBuilder(entrypoint.toString(), handler).inheritIO();
        command.environment().putAll(function.variables());
        command.environment().putAll(lambda.variables());
        command.environment().put("AOT_TRAINING", "yes");
        return command.start();
    }
}
