package dev.platter.metrics;

import dev.platter.metrics.function.StreamMetricsFunctions;
import dev.platter.server.FunctionServer;

/** Runs the metrics service as a plain Spring Boot app. */
public final class StreamMetricsApplication {

    private StreamMetricsApplication() {}

    static void main(String[] args) {
        FunctionServer.run("stream-metrics-function", new StreamMetricsFunctions(), args);
    }
}
