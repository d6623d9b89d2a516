package dev.platter.system.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.platter.localaws.lambda.Entrypoint;

/**
 * A service's image as {@code deploy/images/lambda.Dockerfile} makes it.
 *
 * @param tag its name in the engine
 */
record ContainerImage(String tag) {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** Builds it, which trains its AOT caches. */
    static ContainerImage built(String service, String mainClass) {
        var image = new ContainerImage("platter/" + service + "-lambda:tested");
        run(List.of("docker", "build", "-f", "deploy/images/lambda.Dockerfile", "--build-arg", "SERVICE=" + service,
                "--build-arg", "MAIN_CLASS=" + mainClass, "-t", image.tag, "."));
        return image;
    }

    /** This image with another layer. */
    ContainerImage changedBy(String instruction) {
        try {
            var folder = Files.createTempDirectory("image");
            Files.writeString(folder.resolve("Dockerfile"), "FROM %s\n%s\n".formatted(tag, instruction));
            run(List.of("docker", "build", "-t", tag + "-changed", folder.toString()));
            return new ContainerImage(tag + "-changed");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Runs it on this machine's network, where the Runtime API is, with the variables that the client of Docker is given. */
    Entrypoint entrypoint() {
        return function -> {
            List<String> command = new ArrayList<>(List.of("docker", "run", "--rm", "--init=false", "--network=host"));
            List<String> byLambda = List.of("AWS_LAMBDA_RUNTIME_API", "AWS_LAMBDA_FUNCTION_NAME",
                    "AWS_LAMBDA_FUNCTION_VERSION", "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "AWS_LAMBDA_INITIALIZATION_TYPE",
                    "AWS_DEFAULT_REGION");
            byLambda.forEach(name -> command.addAll(List.of("--env", name)));
            function.variables().keySet().stream().sorted()
                    .forEach(name -> command.addAll(List.of("--env", name)));
            command.addAll(List.of(tag, function.handler()));
            return command;
        };
    }

    private static void run(List<String> command) {
        try {
            var log = Files.createTempFile("docker", ".log");
            var builder = new ProcessBuilder(command).directory(ROOT.toFile())
                    .redirectErrorStream(true).redirectOutput(log.toFile());
            int status = builder.start().waitFor();
            if (status != 0) {
                throw new IllegalStateException(String.join(" ", command) + "\n" + Files.readString(log));
            }
            Files.delete(log);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
