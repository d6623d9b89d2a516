package dev.platter.runtime.lambda;

import java.io.InputStream;
import java.io.OutputStream;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import org.crac.Core;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;

/**
 * Lambda's handler: runs the function that {@code SPRING_CLOUD_FUNCTION_DEFINITION} names of the service that
 * {@code MAIN_CLASS} names. It does what Spring Cloud Function's {@code FunctionInvoker} does for functions of AWS events, in
 * a plain context instead of a started Spring Boot application.
 */
public final class FunctionHandler implements RequestStreamHandler {

    /** As Lambda's own JSON logs name it. */
    private static final String REQUEST_ID = "AWSRequestId";

    private final FunctionHome home;

    /** Held here, for the runtime holds it weakly. */
    private final @Nullable SnapStart snapStart;

    /** @throws CannotStart when a variable is missing or names nothing that there is */
    public FunctionHandler() {
        this(new StandardEnvironment());
    }

    FunctionHandler(ConfigurableEnvironment environment) {
        home = FunctionHome.of(environment);
        snapStart = SnapStart.isOn(environment) ? new SnapStart(home) : null;
        if (snapStart != null) {
            Core.getGlobalContext().register(snapStart);
        }
    }

    /** What the function throws is thrown on and becomes the Lambda function's error, with its type and message. */
    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) {
        MDC.put(REQUEST_ID, context.getAwsRequestId());
        try {
            home.function().answer(event, answer);
        } finally {
            MDC.remove(REQUEST_ID);
        }
    }
}
