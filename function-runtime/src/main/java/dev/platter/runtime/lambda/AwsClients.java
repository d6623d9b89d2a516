package dev.platter.runtime.lambda;

import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/**
 * Makes clients for Lambda: with the HTTP client that starts quickest; credentials, region and endpoints are the SDK's own
 * affair. Under SnapStart they can rehearse.
 */
public final class AwsClients {

    private final Environment environment;
    private final @Nullable Rehearsal rehearsal;

    AwsClients(Environment environment) {
        this.environment = environment;
        this.rehearsal = SnapStart.isOn(environment) ? new Rehearsal(new Script(environment)) : null;
    }

    /** The client that this builder makes. */
    public <B extends AwsSyncClientBuilder<B, C> & AwsClientBuilder<B, C>, C> C make(B builder) {
        var http = UrlConnectionHttpClient.builder();
        if (rehearsal == null) {
            return builder.httpClientBuilder(http).build();
        }
        return builder.httpClient(rehearsal.on(http.build())).credentialsProvider(credentials()).build();
    }

    /** For what signs by itself, as presigners do. */
    public AwsCredentialsProvider credentials() {
        var real = DefaultCredentialsProvider.builder().build();
        return rehearsal == null ? real : rehearsal.on(real);
    }

    /** Whether S3 is an emulator; those have no host name for each bucket, so paths must name buckets. */
    public boolean hasS3Elsewhere() {
        return environment.containsProperty("AWS_ENDPOINT_URL_S3") || environment.containsProperty("AWS_ENDPOINT_URL");
    }

    @Nullable
    Rehearsal rehearsal() {
        return rehearsal;
    }
}
