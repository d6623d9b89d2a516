package dev.platter.localaws.lambda;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

/**
 * How a process gets its role's credentials. A restored process cannot have them as variables, which were stored with it: it
 * fetches them where AWS_CONTAINER_CREDENTIALS_FULL_URI says.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/snapstart-activate.html">Activating SnapStart</a>
 */
sealed interface Credentials {

    String PATH = "/2021-04-23/credentials";

    /** Puts in what the SDK's default chain looks for. */
    void fill(Map<String, String> variables, String runtimeApi);

    static Credentials of(LambdaFunction function) {
        Map<String, String> variables = function.variables();
        String key = variables.get("AWS_ACCESS_KEY_ID");
        String secret = variables.get("AWS_SECRET_ACCESS_KEY");
        return function.initialization() == Initialization.ON_DEMAND || key == null || secret == null
                ? new AsGiven()
                : new Fetched(key, secret);
    }

    record AsGiven() implements Credentials {

        @Override
        public void fill(Map<String, String> variables, String runtimeApi) {}
    }

    record Fetched(String key, String secret) implements Credentials {

        static final String TOKEN = "token-of-this-process";

        @Override
        public void fill(Map<String, String> variables, String runtimeApi) {
            variables.remove("AWS_ACCESS_KEY_ID");
            variables.remove("AWS_SECRET_ACCESS_KEY");
            variables.put("AWS_CONTAINER_CREDENTIALS_FULL_URI", "http://" + runtimeApi + PATH);
            variables.put("AWS_CONTAINER_AUTHORIZATION_TOKEN", TOKEN);
        }

        String json(Instant now) {
            return JsonMapper.shared().writeValueAsString(Map.of(
                    "AccessKeyId", key,
                    "SecretAccessKey", secret,
                    "Token", "session",
                    "Expiration", now.plus(Duration.ofHours(6)).toString()));
        }
    }
}
