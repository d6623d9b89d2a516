package dev.platter.runtime.lambda;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;

/**
 * Calls to AWS that do not leave the process: while it goes on, whatever a client sends is answered "done, and nothing found",
 * signed with credentials that are none. So a function can be run whole before a snapshot, without effect, and neither a
 * connection nor a credential gets into it.
 */
final class Rehearsal {

    private static final AwsCredentials NONE = AwsBasicCredentials.create("rehearsal", "rehearsal");

    private volatile boolean goesOn;

    void during(Runnable rehearsed) {
        goesOn = true;
        try {
            rehearsed.run();
        } finally {
            goesOn = false;
        }
    }

    AwsCredentialsProvider on(AwsCredentialsProvider real) {
        return () -> goesOn ? NONE : real.resolveCredentials();
    }

    SdkHttpClient on(SdkHttpClient real) {
        return new SdkHttpClient() {
            @Override
            public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
                return goesOn ? new RehearsedRequest(request) : real.prepareRequest(request);
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
