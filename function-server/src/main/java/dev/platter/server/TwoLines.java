package dev.platter.server;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

/**
 * Says why an app cannot start in two lines, what is wrong and what to do: in the words of whichever failure analyzer knows
 * the fault, else in the fault's own. Where exactly it happened is shown when asked for, with {@code --debug}.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TwoLines implements SpringBootExceptionReporter {

    private static final Logger log = LoggerFactory.getLogger(SpringApplication.class);

    private final List<FailureAnalyzer> analyzers;

    /** @param context as far as it came, or {@code null} when the start failed before there was one */
    TwoLines(@Nullable ConfigurableApplicationContext context) {
        var arguments = context == null
                ? ArgumentResolver.none()
                : ArgumentResolver.of(BeanFactory.class, context.getBeanFactory())
                        .and(Environment.class, context.getEnvironment());
        this.analyzers = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, arguments, FailureHandler.handleMessage((message, cause) -> {}));
    }

    @Override
    public boolean reportException(Throwable failure) {
        var analysis = analysis(failure);
        System.err.println("Cannot start: " + inALine(analysis.getDescription()));
        if (analysis.getAction() != null) {
            System.err.println(inALine(analysis.getAction()));
        }
        log.debug("Application run failed", failure);
        return true;
    }

    private FailureAnalysis analysis(Throwable failure) {
        return analyzers.stream()
                .map(analyzer -> analyzer.analyze(failure))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> inItsOwnWords(NestedExceptionUtils.getMostSpecificCause(failure)));
    }

    private static FailureAnalysis inItsOwnWords(Throwable cause) {
        var message = cause.getMessage();
        var words = message == null || message.isBlank() ? cause.getClass().getName() : message;
        return new FailureAnalysis(words, "To see where this comes from, start it with --debug.", cause);
    }

    private static String inALine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
