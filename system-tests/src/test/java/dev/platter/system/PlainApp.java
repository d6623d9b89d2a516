package dev.platter.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import dev.platter.localaws.EmbeddedAws;

/** A service's Boot jar in a process of its own, which knows AWS by the SDK's settings only. */
record PlainApp(Process process, Path log, Platter door) implements AutoCloseable {

    /** Where {@code mvn package} leaves the service's jar, seen from this module. */
    static Path jar(String service) {
        return Path.of("..", service, "target", service + "-0.1.0-SNAPSHOT-boot.jar").normalize();
    }

    /** @param ready a path that answers as soon as the service is there */
    static PlainApp start(String service, String ready, String stage, EmbeddedAws aws) {
        try {
            int port = freePort();
            var log = Files.createTempFile(service, ".log");
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var builder = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m",
                    "-jar", jar(service).toString(), "--server.port=" + port, "--platter.stage=" + stage,
                    "--platter.demo-caller=somebody", "--platter.queues.poll-wait=1s")
                    .redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().putAll(settings(aws));
            var app = new PlainApp(builder.start(), log, new Platter(URI.create("http://127.0.0.1:" + port), aws));
            app.waitFor(ready);
            return app;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void waitFor(String ready) {
        await().atMost(Duration.ofSeconds(90)).ignoreException(UncheckedIOException.class).until(() -> {
            if (!process.isAlive()) {
                throw new AssertionError(Files.readString(log));
            }
            return door.get(ready).status() < 500;
        });
    }

    private static Map<String, String> settings(EmbeddedAws aws) {
        var credentials = aws.credentials().resolveCredentials();
        return Map.of(
                "AWS_ACCESS_KEY_ID", credentials.accessKeyId(),
                "AWS_SECRET_ACCESS_KEY", credentials.secretAccessKey(),
                "AWS_REGION", aws.region().id(),
                "AWS_ENDPOINT_URL_DYNAMODB", aws.dynamoDb().toString(),
                "AWS_ENDPOINT_URL_DYNAMODB_STREAMS", aws.dynamoDb().toString(),
                "AWS_ENDPOINT_URL_SQS", aws.sqs().toString(),
                "AWS_ENDPOINT_URL_SNS", aws.sns().toString(),
                "AWS_ENDPOINT_URL_S3", aws.s3().toString(),
                "THUMBNAILS_URL", "http://localhost/thumbnails");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        await().atMost(Duration.ofSeconds(60)).until(() -> !process.isAlive());
    }
}
