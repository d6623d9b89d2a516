package dev.platter.localaws.lambda;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/** What comes with an event beside its body. */
final class Headers {

    private static final String ACCOUNT = "000000000000";

    private Headers() {}

    static Map<String, String> of(Turn turn, LambdaFunction function, Instant now) {
        return Map.of(
                "Lambda-Runtime-Aws-Request-Id", turn.requestId(),
                "Lambda-Runtime-Deadline-Ms", Long.toString(now.plus(function.timeout()).toEpochMilli()),
                "Lambda-Runtime-Invoked-Function-Arn", arn(function),
                "Lambda-Runtime-Trace-Id", trace(turn, now));
    }

    private static String arn(LambdaFunction function) {
        String region = function.variables().getOrDefault("AWS_REGION", "us-east-1");
        return "arn:aws:lambda:%s:%s:function:%s".formatted(region, ACCOUNT, function.name());
    }

    /** See <a href="https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html#xray-concepts-tracingheader">its form</a>. */
    private static String trace(Turn turn, Instant now) {
        String unique = turn.requestId().replace("-", "").toLowerCase(Locale.ROOT);
        return "Root=1-%08x-%s;Parent=%s;Sampled=1"
                .formatted(now.getEpochSecond(), unique.substring(0, 24), unique.substring(16));
    }
}
