package dev.platter.system;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.github.dockerjava.api.command.PullImageResultCallback;
import com.github.dockerjava.api.exception.DockerClientException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import org.testcontainers.DockerClientFactory;

/** The machine's Docker engine, asked with patience that ends: a build must not hang on what is not there. */
public final class DockerEngine {

    private static final Duration TO_ANSWER = Duration.ofSeconds(20);
    private static final Duration TO_PULL = Duration.ofMinutes(4);

    private DockerEngine() {}

    /** Pulls the image unless it is there. @return why it cannot be run here */
    public static Optional<String> whatIsMissing(String image) {
        if (!answers()) {
            return Optional.of("no Docker engine answers");
        }
        try {
            return has(image) || pulled(image) ? Optional.empty() : Optional.of(image + " took too long to pull");
        } catch (DockerException | DockerClientException fault) {
            return Optional.of("%s is not here and cannot be pulled: %s".formatted(image, fault.getMessage()));
        }
    }

    private static boolean answers() {
        try {
            return CompletableFuture.supplyAsync(() -> DockerClientFactory.instance().isDockerAvailable())
                    .get(TO_ANSWER.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException silent) {
            return false;
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean has(String image) {
        try {
            DockerClientFactory.lazyClient().inspectImageCmd(image).exec();
            return true;
        } catch (NotFoundException absent) {
            return false;
        }
    }

    private static boolean pulled(String image) {
        try (var pulling = DockerClientFactory.lazyClient().pullImageCmd(image).exec(new PullImageResultCallback())) {
            return pulling.awaitCompletion(TO_PULL.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (java.io.IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }
}
