package dev.platter.server;

import dev.platter.server.host.CannotStart;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in two lines what a service misses, where a stack trace would need ninety. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RefusedStart extends AbstractFailureAnalyzer<CannotStart> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CannotStart cause) {
        return new FailureAnalysis(cause.getMessage(), """
                The service's templates say what it needs. Create its resources where the AWS SDK's settings point \
                (AWS_ENDPOINT_URL, AWS_REGION, PLATTER_STAGE), and set the variables that only a deployment knows.""",
                cause);
    }
}
