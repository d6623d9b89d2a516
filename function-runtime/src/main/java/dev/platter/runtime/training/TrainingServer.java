package dev.platter.runtime.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.platter.runtime.lambda.Script;

/** What stands around a function in training, on loopback: a Runtime API with one event, and an AWS that keeps to the script. */
final class TrainingServer implements AutoCloseable {

    private static final String INVOCATION = "/2018-06-01/runtime/invocation/";

    private final Script script;
    private final HttpServer server;
    private final AtomicBoolean given = new AtomicBoolean();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile String failure = "it has not answered";

    private TrainingServer(Script script, HttpServer server) {
        this.script = script;
        this.server = server;
    }

    static TrainingServer start(TrainedFunction function) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var training = new TrainingServer(function.script(), server);
        server.createContext(INVOCATION + "next", training::next);
        server.createContext("/2018-06-01/runtime/", training::outcome);
        server.createContext("/", training::aws);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return training;
    }

    Map<String, String> variables() {
        var address = "127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "AWS_LAMBDA_RUNTIME_API", address,
                "AWS_ENDPOINT_URL", "http://" + address,
                "AWS_REGION", "us-east-1",
                "AWS_ACCESS_KEY_ID", "training",
                "AWS_SECRET_ACCESS_KEY", "training",
                "AWS_LAMBDA_FUNCTION_NAME", "training",
                "AWS_LAMBDA_FUNCTION_VERSION", "$LATEST",
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024");
    }

    /** Whether the function answered its event. */
    boolean answered(long time, TimeUnit unit) throws InterruptedException {
        return over.await(time, unit) && failure.isEmpty();
    }

    /** The process has ended, and will answer no more. */
    void gone() {
        over.countDown();
    }

    String failure() {
        return failure;
    }

    /** The event; whoever asks again waits for ever, as between two invocations. */
    private void next(HttpExchange exchange) throws IOException {
        if (given.getAndSet(true)) {
            return;
        }
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "application/json"); // without it the client's native code reads from nowhere
        headers.set("Lambda-Runtime-Aws-Request-Id", "00000000-0000-0000-0000-000000000000");
        headers.set("Lambda-Runtime-Deadline-Ms", Long.toString(System.currentTimeMillis() + 60_000));
        headers.set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:us-east-1:000000000000:function:training");
        headers.set("Lambda-Runtime-Trace-Id", "Root=1-00000000-000000000000000000000000;Sampled=0");
        var event = script.event();
        send(exchange, 200, event == null ? "{}" : event);
    }

    /** Its answer, or why there is none. */
    private void outcome(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        failure = exchange.getRequestURI().getPath().endsWith("/response") ? "" : body;
        send(exchange, 202, "");
        over.countDown();
    }

    private void aws(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        var target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
        send(exchange, 200, target == null ? "" : script.answer(target.substring(target.indexOf('.') + 1)));
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
