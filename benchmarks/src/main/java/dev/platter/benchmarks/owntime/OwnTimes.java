package dev.platter.benchmarks.owntime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import dev.platter.benchmarks.Kitchen;
import dev.platter.benchmarks.Times;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures requests to a warm function, each followed by the calls to DynamoDB that it made, sent again by themselves by the same
 * client. What a request takes longer is the service's own.
 */
public final class OwnTimes {

    private static final String REQUEST = "the request";
    private static final String CALLS = "its calls to DynamoDB alone";

    private OwnTimes() {}

    /** @param arguments how many requests are counted of each route, after as many that only warm up */
    public static void main(String... arguments) throws IOException {
        var report = measured(Integer.parseInt(arguments[0]));
        System.out.println(report);
        Files.writeString(Path.of("target", "own-times.md"), report);
    }

    static String measured(int requests) {
        var report = new StringBuilder("""
                | | calls | request, median µs | its calls alone | ratio |
                |---|--:|--:|--:|--:|
                """);
        try (var kitchen = new Kitchen()) {
            report.append(carts(kitchen, requests)).append(orders(kitchen, requests));
        }
        return report.toString();
    }

    private static String carts(Kitchen kitchen, int requests) {
        try (var carts = new OrderService(kitchen, "cartApi")) {
            carts.answer(OrderService.request("PUT /carts/{cartId}/items/{dishId}",
                    Map.of("cartId", "lunch", "dishId", Kitchen.DISH.value()), "{\"quantity\":2}"));
            carts.calls();
            var reading = OrderService.request("GET /carts/{cartId}", Map.of("cartId", "lunch"), "");
            return row("GET /carts/{cartId}", requests, times -> {
                times.time(REQUEST, () -> carts.answer(reading));
                var calls = carts.calls();
                times.time(CALLS, () -> carts.repeat(calls));
                return calls.size();
            });
        }
    }

    private static String orders(Kitchen kitchen, int requests) {
        try (var orders = new OrderService(kitchen, "orderApi")) {
            var placing = OrderService.request("POST /orders", Map.of(), """
                    {"currency":"EUR","lines":[{"dishId":"%s","quantity":2}]}""".formatted(Kitchen.DISH.value()));
            return row("POST /orders", requests, times -> {
                var placed = times.timed(REQUEST, () -> orders.answer(placing)).getBody();
                var renamed = new Renamed(JsonMapper.shared().readTree(placed).path("orderId").asString(),
                        UUID.randomUUID().toString());
                var calls = orders.calls().stream().map(renamed::of).toList();
                times.time(CALLS, () -> orders.repeat(calls));
                return calls.size();
            });
        }
    }

    private static String row(String route, int requests, Turn turn) {
        var warmUp = new Stopwatch(new Times());
        for (int i = 0; i < requests; i++) {
            turn.take(warmUp);
        }
        var times = new Times();
        int calls = 0;
        for (int i = 0; i < requests; i++) {
            calls = turn.take(new Stopwatch(times));
        }
        return String.format(Locale.ROOT, "| `%s` | %d | %d | %d | %.2f |%n", route, calls,
                micros(times.median(REQUEST)), micros(times.median(CALLS)),
                (double) times.median(REQUEST).toNanos() / times.median(CALLS).toNanos());
    }

    private static long micros(Duration time) {
        return time.toNanos() / 1_000;
    }

    /** A request and then its calls. */
    private interface Turn {

        /** @return how many calls there were */
        int take(Stopwatch times);
    }
}
