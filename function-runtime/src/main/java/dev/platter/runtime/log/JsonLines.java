package dev.platter.runtime.log;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.slf4j.event.Level;
import org.slf4j.spi.MDCAdapter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes one JSON object a line, with the names that Lambda's own JSON logs have: {@code timestamp}, {@code level},
 * {@code AWSRequestId}, {@code message}.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/java-logging.html">Lambda's JSON logs</a>
 */
final class JsonLines {

    /** While the logging context has this key, nothing that is told happens: only warnings and errors are written. */
    static final String REHEARSAL = "rehearsal";

    private static final JsonFactory JSON = new JsonFactory();

    private final PrintStream out;
    private final MDCAdapter mdc;

    JsonLines(PrintStream out, MDCAdapter mdc) {
        this.out = out;
        this.mdc = mdc;
    }

    /** One write a line, so that lines of several threads stay whole. */
    void write(Level level, String logger, @Nullable String message, @Nullable Throwable thrown) {
        if (level.toInt() < Level.WARN.toInt() && mdc.get(REHEARSAL) != null) {
            return;
        }
        var line = new ByteArrayOutputStream(256);
        try (var json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty("timestamp", Instant.now().toString());
            json.writeStringProperty("level", level.name());
            json.writeStringProperty("logger", logger);
            json.writeStringProperty("message", message);
            context(json);
            if (thrown != null) {
                thrown(thrown, json);
            }
            json.writeEndObject();
        }
        line.write('\n');
        out.write(line.toByteArray(), 0, line.size());
        out.flush();
    }

    private void context(JsonGenerator json) {
        var context = mdc.getCopyOfContextMap();
        if (context != null) {
            context.forEach(json::writeStringProperty);
        }
    }

    private static void thrown(Throwable thrown, JsonGenerator json) {
        var trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        json.writeStringProperty("errorType", thrown.getClass().getName());
        json.writeStringProperty("errorMessage", thrown.getMessage());
        json.writeStringProperty("stackTrace", trace.toString());
    }
}
