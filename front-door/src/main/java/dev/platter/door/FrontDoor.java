package dev.platter.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.security.Security;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Answers at one address for several services: {@code java -jar front-door.jar 8080 /=http://orders:8080
 * /photos=http://photos:8080/photos}. The longest path that fits decides. Copies of a service stand behind one name.
 */
public final class FrontDoor implements AutoCloseable {

    private static final int UNAVAILABLE = 503;
    private static final int NO_BODY = -1;
    private static final int OF_ANY_LENGTH = 0;

    private final List<Door> doors;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Forwarding forwarding = new Forwarding();

    private FrontDoor(HttpServer server, List<Door> doors) {
        this.server = server;
        this.doors = doors;
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("What is wanted is a port and one or more doors, such as 8080 /=http://orders:8080");
            System.exit(1);
        }
        // Else a name means for half a minute what it meant before, while copies come and go.
        Security.setProperty("networkaddress.cache.ttl", "1");
        var address = new InetSocketAddress(Integer.parseInt(args[0]));
        var door = open(address, Stream.of(args).skip(1).toList());
        Runtime.getRuntime().addShutdownHook(new Thread(door::close));
    }

    /**
     * Opens it.
     *
     * @param address to listen at; port 0 for a free one
     * @param doors each {@code /path=http://address}, where the address takes the place of the path
     */
    public static FrontDoor open(InetSocketAddress address, List<String> doors) throws IOException {
        var longestFirst = Comparator.comparingInt((Door door) -> door.path().length()).reversed();
        var front = new FrontDoor(HttpServer.create(address, 0),
                doors.stream().map(Door::parse).sorted(longestFirst).toList());
        front.server.createContext("/", front::answer);
        front.server.setExecutor(front.threads);
        front.server.start();
        return front;
    }

    /** Where it answers, seen from this machine. */
    public URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getRawPath();
            var door = doors.stream().filter(one -> one.takes(path)).findFirst();
            if (door.isEmpty()) {
                refuse(exchange, 404, "Not Found");
                return;
            }
            pass(exchange, door.get());
        }
    }

    private void pass(HttpExchange exchange, Door door) throws IOException {
        try {
            answer(exchange, forwarding.forward(exchange, door.behind(exchange.getRequestURI())));
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } catch (IOException noAnswer) {
            System.err.printf("door.unanswered path=%s fault=\"%s\"%n", exchange.getRequestURI().getPath(), noAnswer);
            if (exchange.getResponseCode() < 0) {
                refuse(exchange, UNAVAILABLE, "Service Unavailable");
            }
        }
    }

    private static void answer(HttpExchange exchange, HttpResponse<InputStream> response) throws IOException {
        try (var body = response.body()) {
            Forwarding.copy(response, exchange.getResponseHeaders());
            boolean empty = exchange.getRequestMethod().equals("HEAD") || response.statusCode() == 204
                    || response.statusCode() == 304;
            long length = response.headers().firstValueAsLong("content-length").orElse(OF_ANY_LENGTH);
            exchange.sendResponseHeaders(response.statusCode(), empty ? NO_BODY : length);
            body.transferTo(exchange.getResponseBody());
        }
    }

    /** In API Gateway's own form. */
    private static void refuse(HttpExchange exchange, int status, String message) throws IOException {
        var body = "{\"message\":\"%s\"}".formatted(message).getBytes(UTF_8);
        exchange.getResponseHeaders().set("content-type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    /** Lets requests under way be answered for a second. */
    @Override
    public void close() {
        server.stop(1);
        threads.close();
    }
}
