package dev.platter.benchmarks.coldstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import dev.platter.benchmarks.Kitchen;
import dev.platter.localaws.lambda.Entrypoint;
import dev.platter.localaws.lambda.LambdaFunction;

/**
 * The order service's container image as its Dockerfile makes it, in folders of this machine: the same training, the same
 * command.
 *
 * @param taskRoot with an AOT cache for each function
 * @param runtime where AWS's client lies
 */
record Image(Path taskRoot, Path runtime) {

    private static final Path START = Path.of("..", "deploy", "images", "lambda", "start").toAbsolutePath().normalize();
    private static final Path CLIENT = Path.of("target", "runtime-interface-client");

    /** Trains the caches of what is unpacked there. */
    static Image trained(Path taskRoot, Path runtime, Kitchen kitchen) {
        var image = new Image(taskRoot, runtime);
        try {
            Files.createDirectories(runtime.resolve("lib"));
            try (var jars = Files.newDirectoryStream(CLIENT, "*.jar")) {
                for (var jar : jars) {
                    Files.copy(jar, runtime.resolve("lib").resolve(jar.getFileName()));
                }
            }
            image.train(kitchen);
            return image;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void train(Kitchen kitchen) throws IOException, InterruptedException {
        var log = taskRoot.resolve("training.log").toFile();
        var training = new ProcessBuilder(javaHome() + "/bin/java", "-classpath",
                "%s/lib/*:%s/lib/*".formatted(runtime, taskRoot), "dev.platter.runtime.training.TrainingRun",
                "order-function", START.toString(), kitchen.handler("orderApi"), taskRoot.resolve("aot").toString())
                .redirectErrorStream(true).redirectOutput(log);
        training.environment()
                .putAll(Map.of("MAIN_CLASS", kitchen.variables("orderApi").getOrDefault("MAIN_CLASS", ""), "JAVA_HOME",
                        javaHome(),
                        "LAMBDA_TASK_ROOT", taskRoot.toString(), "LAMBDA_RUNTIME_DIR", runtime.toString()));
        if (training.start().waitFor() != 0) {
            throw new IllegalStateException("training failed:\n" + Files.readString(log.toPath()));
        }
    }

    /** The same function from this image. */
    LambdaFunction running(LambdaFunction function) {
        return new LambdaFunction(function.name(), taskRoot, function.handler(), function.memory(), function.timeout(),
                function.initialization(), function.variables(), function.flags())
                .with(Map.of("JAVA_HOME", javaHome(), "LAMBDA_RUNTIME_DIR", runtime.toString()));
    }

    /** What its Dockerfile names. */
    static Entrypoint entrypoint() {
        return function -> List.of(START.toString(), function.handler());
    }

    private static String javaHome() {
        return System.getProperty("java.home");
    }
}
