package dev.platter.runtime.log;

import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMDCAdapter;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * SLF4J's provider in an archive, where a service file names it; everywhere else Logback logs. Our lines are written from the
 * level of {@code LOG_LEVEL} on, {@code INFO} if not set, all others from {@code WARN} on: Spring Cloud Function's adapter
 * logs whole events and tokens below that.
 */
public final class LambdaLogging implements SLF4JServiceProvider {

    private static final String OURS = "dev.platter.";

    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter mdc = new BasicMDCAdapter();
    private final ILoggerFactory loggers;

    /** As a service file's provider is made. */
    public LambdaLogging() {
        var level = levelOf(System.getenv().getOrDefault("AWS_LAMBDA_LOG_LEVEL", Level.INFO.name()));
        var lines = new JsonLines(System.out, mdc);
        var made = new ConcurrentHashMap<String, JsonLogger>();
        loggers = name -> made.computeIfAbsent(name,
                one -> new JsonLogger(one, one.startsWith(OURS) ? level : Level.WARN, lines));
    }

    /** Lambda takes no other names than these. */
    private static Level levelOf(String name) {
        return name.equals("FATAL") ? Level.ERROR : Level.valueOf(name);
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return loggers;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return mdc;
    }

    /** The SLF4J that this was written for. */
    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {
        // All is made with this object.
    }
}
