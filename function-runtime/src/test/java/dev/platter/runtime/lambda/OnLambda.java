package dev.platter.runtime.lambda;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.LambdaRuntime;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** What Lambda does with a handler, in this JVM. */
final class OnLambda {

    private OnLambda() {}

    /** The environment of a function of {@link Echoes}. */
    static StandardEnvironment environment(String function, Map<String, String> more) {
        var variables = new HashMap<String, Object>(more);
        variables.put("MAIN_CLASS", Echoes.class.getName());
        variables.put("SPRING_CLOUD_FUNCTION_DEFINITION", function);
        return of(variables);
    }

    static StandardEnvironment of(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("variables", variables));
        return environment;
    }

    static FunctionHandler handler(String function) {
        return new FunctionHandler(environment(function, Map.of()));
    }

    static String call(RequestStreamHandler handler, String event) {
        return call(handler, new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)));
    }

    static String callWithSample(RequestStreamHandler handler, String sample) {
        var path = "/events/" + sample + ".json";
        return call(handler, Objects.requireNonNull(OnLambda.class.getResourceAsStream(path), path));
    }

    private static String call(RequestStreamHandler handler, InputStream event) {
        var answer = new ByteArrayOutputStream();
        try {
            handler.handleRequest(event, answer, new Invocation());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return answer.toString(StandardCharsets.UTF_8);
    }

    private record Invocation() implements Context {

        @Override
        public String getAwsRequestId() {
            return "r-1";
        }

        @Override
        public String getLogGroupName() {
            return "group";
        }

        @Override
        public String getLogStreamName() {
            return "stream";
        }

        @Override
        public String getFunctionName() {
            return "function";
        }

        @Override
        public String getFunctionVersion() {
            return "1";
        }

        @Override
        public String getInvokedFunctionArn() {
            return "arn:aws:lambda:us-east-1:000000000000:function:function";
        }

        @Override
        public CognitoIdentity getIdentity() {
            throw new UnsupportedOperationException("no function reads it");
        }

        @Override
        public ClientContext getClientContext() {
            throw new UnsupportedOperationException("no function reads it");
        }

        @Override
        public int getRemainingTimeInMillis() {
            return 1000;
        }

        @Override
        public int getMemoryLimitInMB() {
            return 1024;
        }

        @Override
        public LambdaLogger getLogger() {
            return LambdaRuntime.getLogger();
        }
    }
}
