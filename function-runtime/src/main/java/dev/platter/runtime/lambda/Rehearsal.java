package dev.platter.runtime.lambda;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;

/**
 * Calls to AWS that do not leave the process: while it goes on, whatever a client sends is answered as the script says,
 * signed with credentials that are none. So a function can be run whole before a snapshot, without effect, and neither a
 * connection nor a credential gets into it.
 */
final class Rehearsal {

    private static final AwsCredentials NONE = AwsBasicCredentials.create("rehearsal", "rehearsal");

    private final Script script;
    private volatile boolean goesOn;

    Rehearsal(Script script) {
        this.script = script;
    }

    /** Runs the function with its own event. @return the answer; empty if there is no event to rehearse */
    Optional<String> of(LambdaFunction<?, ?> function) {
        var event = script.event();
        if (event == null) {
            return Optional.empty();
        }
        var answer = new ByteArrayOutputStream();
        goesOn = true;
        try {
            function.answer(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), answer);
        } finally {
            goesOn = false;
        }
        return Optional.of(answer.toString(StandardCharsets.UTF_8));
    }

    AwsCredentialsProvider on(AwsCredentialsProvider real) {
        return () -> goesOn ? NONE : real.resolveCredentials();
    }

    SdkHttpClient on(SdkHttpClient real) {
        return new SdkHttpClient() {
            @Override
            public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
                return goesOn ? new RehearsedRequest(request, script) : real.prepareRequest(request);
            }

            @Override
            public String clientName() {
                return real.clientName();
            }

            @Override
            public void close() {
                real.close();
            }
        };
    }
}
