package dev.platter.localaws.lambda;

import java.util.HashMap;
import java.util.Map;

/**
 * The environment of a function's process: what Lambda sets, then what the function's configuration does.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime">Defined
 *     runtime environment variables</a>
 */
final class Variables {

    private static final String REGION = "AWS_REGION";

    private Variables() {}

    /**
     * @param runtimeApi host and port
     * @param credentials whether they are to be fetched from the Runtime API's neighbour, as in a restored process
     */
    static Map<String, String> of(LambdaFunction function, String runtimeApi, Credentials credentials) {
        Map<String, String> variables = new HashMap<>(byLambda(function, runtimeApi));
        variables.putAll(function.variables());
        variables.put("AWS_DEFAULT_REGION", function.variables().getOrDefault(REGION, "us-east-1"));
        credentials.fill(variables, runtimeApi);
        return variables;
    }

    private static Map<String, String> byLambda(LambdaFunction function, String runtimeApi) {
        return Map.ofEntries(
                Map.entry("_HANDLER", function.handler()),
                Map.entry("LAMBDA_TASK_ROOT", function.taskRoot().toString()),
                Map.entry(REGION, "us-east-1"),
                Map.entry("AWS_EXECUTION_ENV", "AWS_Lambda_java25"),
                Map.entry("AWS_LAMBDA_RUNTIME_API", runtimeApi),
                Map.entry("AWS_LAMBDA_FUNCTION_NAME", function.name()),
                Map.entry("AWS_LAMBDA_FUNCTION_VERSION", "1"),
                Map.entry("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Long.toString(function.memory().megabytes())),
                Map.entry("AWS_LAMBDA_INITIALIZATION_TYPE", function.initialization().type()),
                Map.entry("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/" + function.name()),
                Map.entry("AWS_LAMBDA_LOG_STREAM_NAME", "2026/01/01/[1]0123456789abcdef0123456789abcdef"),
                Map.entry("AWS_XRAY_CONTEXT_MISSING", "LOG_ERROR"),
                Map.entry("AWS_XRAY_DAEMON_ADDRESS", "127.0.0.1:2000"),
                Map.entry("LANG", "en_US.UTF-8"),
                Map.entry("TZ", ":UTC"),
                Map.entry("PATH", "/usr/local/bin:/usr/bin:/bin"));
    }
}
