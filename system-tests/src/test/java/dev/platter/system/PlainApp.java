package dev.platter.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.platter.issuer.DemoUser;

/** A service's Boot jar in a process of its own, which knows AWS by the SDK's settings only. */
record PlainApp(String service, Process process, Path log, Platter door) implements AutoCloseable {

    private static final Duration TO_START = Duration.ofSeconds(150);

    /** Where {@code mvn package} leaves the service's jar, seen from this module. */
    static Path jar(String service) {
        return Path.of("..", service, "target", service + "-0.1.0-SNAPSHOT-boot.jar").normalize();
    }

    /** Starts it and waits until it is ready. */
    static PlainApp start(String service, String stage, Map<String, String> settings) {
        var app = launch(service, stage, settings);
        app.awaitReady();
        return app;
    }

    /** Its door, used by a demo user of this issuer. */
    Platter door(AnIssuer issuer, DemoUser user) {
        return new Platter(URI.create(door.origin()), null, issuer.tokens()).as(user);
    }

    /** Starts it. @param settings variables of its environment */
    static PlainApp launch(String service, String stage, Map<String, String> settings) {
        int port = freePort();
        var log = log(service);
        var process = java(log, settings, service, "--server.port=" + port, "--platter.stage=" + stage,
                "--platter.queues.poll-wait=1s");
        return new PlainApp(service, process, log, Platter.at(URI.create("http://127.0.0.1:" + port)));
    }

    /** Runs a command of the service's jar to its end, which must be a good one. */
    static void command(String service, Map<String, String> settings, String command) {
        var log = log(service);
        var process = java(log, settings, service, command);
        await().atMost(TO_START).until(() -> !process.isAlive());
        if (process.exitValue() != 0) {
            throw new AssertionError(text(log));
        }
    }

    void awaitReady() {
        await().atMost(TO_START).ignoreException(UncheckedIOException.class).until(() -> {
            if (!process.isAlive()) {
                throw new AssertionError(text(log));
            }
            return door.get("/actuator/health/readiness").status() == 200;
        });
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private static Process java(Path log, Map<String, String> settings, String service, String... arguments) {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-jar", jar(service).toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(settings);
        try {
            return builder.start();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Path log(String service) {
        try {
            return Files.createTempFile(service, ".log");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String text(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void close() {
        process.destroy();
        await().atMost(Duration.ofSeconds(60)).until(() -> !process.isAlive());
    }
}
