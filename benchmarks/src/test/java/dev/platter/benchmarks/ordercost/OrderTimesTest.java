package dev.platter.benchmarks.ordercost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import dev.platter.localaws.lambda.Entrypoint;
import dev.platter.localaws.lambda.RuntimeInterfaceClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@Tag("full")
@EnabledIf(value = "canRun", disabledReason = "AWS builds its Runtime Interface Client for Linux only")
class OrderTimesTest {

    @TempDir
    private Path folder;

    static boolean canRun() {
        return RuntimeInterfaceClient.runsHere();
    }

    @Test
    void anOrderIsDeliveredAndEachFunctionTimed() throws IOException {
        assertThat(OrderTimes.measured(1, folder, Entrypoint.java25())).contains("| `orderApi`, placed |",
                "| `processOrders` |", "| `timeOutOrders` |", "| `orderApi`, deliver |",
                "| `relayOrderEvents`, one event |");
    }
}
