package dev.platter.server;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.platter.localaws.EmbeddedAws;

/** {@link KitchenApp} in a process of its own, which knows AWS by the SDK's settings only. */
record KitchenProcess(Process process, Path out, Path err, int port) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Environment variables that lead to the embedded AWS. */
    static Map<String, String> settings(EmbeddedAws aws, String stage) {
        var credentials = aws.credentials().resolveCredentials();
        return new HashMap<>(Map.ofEntries(
                Map.entry("AWS_ACCESS_KEY_ID", credentials.accessKeyId()),
                Map.entry("AWS_SECRET_ACCESS_KEY", credentials.secretAccessKey()),
                Map.entry("AWS_EC2_METADATA_DISABLED", "true"),
                Map.entry("JWT_ISSUER", "http://localhost:9"),
                Map.entry("JWT_AUDIENCE", "app"),
                Map.entry("AWS_ENDPOINT_URL_DYNAMODB", aws.dynamoDb().toString()),
                Map.entry("AWS_ENDPOINT_URL_DYNAMODB_STREAMS", aws.dynamoDb().toString()),
                Map.entry("AWS_ENDPOINT_URL_SQS", aws.sqs().toString()),
                Map.entry("AWS_ENDPOINT_URL_S3", aws.s3().toString()),
                Map.entry("PLATTER_STAGE", stage)));
    }

    static KitchenProcess start(Map<String, String> settings, String... arguments) {
        try {
            int port = freePort();
            var out = Files.createTempFile("kitchen", ".out");
            var err = Files.createTempFile("kitchen", ".err");
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m",
                    "-cp", System.getProperty("java.class.path"), KitchenApp.class.getName(),
                    "--platter.streams.poll-interval=20ms"));
            command.addAll(List.of(arguments));
            var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().put("SERVER_PORT", String.valueOf(port));
            builder.environment().putAll(settings);
            return new KitchenProcess(builder.start(), out, err, port);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    KitchenProcess awaitReady() {
        await().atMost(PATIENCE).until(() -> {
            if (!process.isAlive()) {
                throw new AssertionError(Files.readString(out) + Files.readString(err));
            }
            return status("/actuator/health/readiness") == 200;
        });
        return this;
    }

    /** The exit code of the process when it has ended. */
    int awaitEnd() {
        await().atMost(PATIENCE).until(() -> !process.isAlive());
        return process.exitValue();
    }

    List<String> errors() throws IOException {
        return Files.readAllLines(err);
    }

    String output() throws IOException {
        return Files.readString(out);
    }

    private int status(String path) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(port, path))).build();
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (ConnectException notYet) {
            return 0;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
