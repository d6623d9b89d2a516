package dev.platter.server;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says how to choose another port, which Boot's own words for this leave out. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class TakenPort extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        return new FailureAnalysis(
                "Port %d is taken by another process.".formatted(cause.getPort()),
                "Choose another: set SERVER_PORT=%1$d in the environment, or start with --server.port=%1$d."
                        .formatted(cause.getPort() + 1),
                cause);
    }
}
