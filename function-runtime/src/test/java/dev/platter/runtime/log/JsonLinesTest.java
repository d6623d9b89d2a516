package dev.platter.runtime.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMDCAdapter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLinesTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final BasicMDCAdapter mdc = new BasicMDCAdapter();
    private final JsonLines lines = new JsonLines(new PrintStream(out, false, StandardCharsets.UTF_8), mdc);

    @Test
    void aLineIsOneJsonObjectWithLambdasNames() {
        mdc.put("AWSRequestId", "r-1");
        logger("dev.platter.order", Level.INFO).info("order.confirmed orderId={} total=\"{}\"", "o-1", "25 EUR");

        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}\n").containsOnlyOnce("\n");
        var line = line();
        assertThat(line.get("timestamp").asString()).endsWith("Z");
        assertThat(line.get("level").asString()).isEqualTo("INFO");
        assertThat(line.get("logger").asString()).isEqualTo("dev.platter.order");
        assertThat(line.get("message").asString()).isEqualTo("order.confirmed orderId=o-1 total=\"25 EUR\"");
        assertThat(line.get("AWSRequestId").asString()).isEqualTo("r-1");
    }

    @Test
    void aFaultIsInTheSameLineWithTypeMessageAndTrace() {
        logger("a", Level.INFO).error("request.failed", new IllegalStateException("two\nlines"));

        var line = line();
        assertThat(line.get("errorType").asString()).isEqualTo("java.lang.IllegalStateException");
        assertThat(line.get("errorMessage").asString()).isEqualTo("two\nlines");
        assertThat(line.get("stackTrace").asString()).contains("JsonLinesTest");
        assertThat(out.toString(StandardCharsets.UTF_8)).containsOnlyOnce("\n");
    }

    @Test
    void whatIsLessThanALoggersLevelIsNotWritten() {
        logger("a", Level.WARN).info("whole events and tokens");
        assertThat(out.size()).isZero();
    }

    @Test
    void whatOnlyARehearsalTellsIsNotWrittenButItsWarningsAre() {
        mdc.put(JsonLines.REHEARSAL, "orderApi");
        logger("a", Level.INFO).info("order.submitted");
        assertThat(out.size()).isZero();
        logger("a", Level.INFO).warn("request.failed");
        assertThat(line().get("rehearsal").asString()).isEqualTo("orderApi");
    }

    @Test
    void springCloudFunctionsAdapterLogsFromWarnOnAndWeFromInfoOn() {
        var loggers = new LambdaLogging().getLoggerFactory();
        assertThat(loggers.getLogger("org.springframework.cloud.function.adapter.aws.AWSLambdaUtils").isInfoEnabled())
                .isFalse();
        assertThat(loggers.getLogger("dev.platter.order.ordering.domain.PlacingOrders").isInfoEnabled()).isTrue();
        assertThat(loggers.getLogger("dev.platter.order.ordering.domain.PlacingOrders").isDebugEnabled()).isFalse();
    }

    private JsonLogger logger(String name, Level least) {
        return new JsonLogger(name, least, lines);
    }

    private JsonNode line() {
        return JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
    }
}
