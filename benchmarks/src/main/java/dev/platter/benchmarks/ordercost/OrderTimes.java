package dev.platter.benchmarks.ordercost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import dev.platter.benchmarks.Kitchen;
import dev.platter.benchmarks.LambdaEvents;
import dev.platter.benchmarks.Pinned;
import dev.platter.benchmarks.Times;
import dev.platter.localaws.lambda.Entrypoint;
import dev.platter.localaws.lambda.TaskRoot;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes orders from their placing to their delivery through functions in Lambda's own client, each warm and on one CPU, and
 * reports for how long each ran. The embedded AWS answers quicker than AWS does over a network.
 */
public final class OrderTimes {

    private static final Path ARCHIVE = Path.of("..", "order-function", "target", "order-function.zip");
    private static final String DONE = "\"batchItemFailures\":[]";

    private OrderTimes() {}

    /** @param arguments how many orders are counted, after as many that only warm up */
    public static void main(String... arguments) throws IOException {
        Pinned.everythingElse();
        var folder = Files.createTempDirectory("order-times");
        try {
            var report = measured(Integer.parseInt(arguments[0]), folder, Pinned.to(Entrypoint.java25()));
            System.out.println(report);
            Files.writeString(Path.of("target", "order-times.md"), report);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    static String measured(int orders, Path folder, Entrypoint entrypoint) throws IOException {
        try (var kitchen = new Kitchen(); var line = new Line(kitchen, TaskRoot.unpack(ARCHIVE, folder), entrypoint)) {
            deliver(orders, kitchen, line);
            return report(deliver(orders, kitchen, line));
        }
    }

    private static Times deliver(int orders, Kitchen kitchen, Line line) {
        var times = new Times();
        for (int i = 0; i < orders; i++) {
            deliver(kitchen, line, times);
        }
        return times;
    }

    private static void deliver(Kitchen kitchen, Line line, Times times) {
        var placed = line.invoke("orderApi", LambdaEvents.placing(), "\"statusCode\":201");
        times.add("`orderApi`, placed", placed.duration());
        var body = JsonMapper.shared().readTree(placed.body()).path("body").asString();
        var order = JsonMapper.shared().readTree(body).path("orderId").asString();
        var submitted = LambdaEvents.message(kitchen.events(order).getFirst());
        times.add("`processOrders`", line.invoke("processOrders", submitted, DONE).duration());
        times.add("`timeOutOrders`", line.invoke("timeOutOrders", submitted, DONE).duration());
        move(line, times, order, "prepare", Kitchen.ROSA.value());
        move(line, times, order, "dispatch", "carl");
        move(line, times, order, "deliver", "carl");
        kitchen.events(order).forEach(event -> times.add("`relayOrderEvents`, one event",
                line.invoke("relayOrderEvents", LambdaEvents.record(event), DONE).duration()));
    }

    private static void move(Line line, Times times, String order, String step, String sub) {
        var moved = line.invoke("orderApi", LambdaEvents.moving(order, step, sub), "\"statusCode\":200");
        times.add("`orderApi`, " + step, moved.duration());
    }

    private static String report(Times times) {
        var report = new StringBuilder("| | median ms |\n|---|--:|\n");
        times.candidates().forEach(function -> report.append(String.format(Locale.ROOT, "| %s | %.1f |%n", function,
                times.median(function).toNanos() / 1e6)));
        return report.toString();
    }
}
