package dev.platter.localaws;

import java.net.URI;
import java.util.List;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The SDK's clients for the emulators, over one HTTP client. */
record Clients(
        SdkHttpClient http,
        DynamoDbClient dynamoDb,
        DynamoDbStreamsClient streams,
        SqsClient sqs,
        SnsClient sns,
        S3Client s3,
        S3Presigner presigner)
        implements
            AutoCloseable {

    /** What all clients have in common. */
    record Access(Region region, AwsCredentialsProvider credentials) {}

    static Clients of(Access access, URI dynamoDb, URI sqs, URI sns, URI s3) {
        SdkHttpClient http = UrlConnectionHttpClient.create();
        return new Clients(
                http,
                at(dynamoDb, access, http, DynamoDbClient.builder()).build(),
                at(dynamoDb, access, http, DynamoDbStreamsClient.builder()).build(),
                at(sqs, access, http, SqsClient.builder()).build(),
                at(sns, access, http, SnsClient.builder()).build(),
                at(s3, access, http, S3Client.builder()).forcePathStyle(true).build(),
                presigner(access, s3));
    }

    private static <B extends AwsClientBuilder<B, C> & SdkSyncClientBuilder<B, C>, C> B at(
            URI endpoint, Access access, SdkHttpClient http, B builder) {
        return builder.httpClient(http)
                .endpointOverride(endpoint)
                .region(access.region())
                .credentialsProvider(access.credentials());
    }

    private static S3Presigner presigner(Access access, URI s3) {
        return S3Presigner.builder()
                .endpointOverride(s3)
                .region(access.region())
                .credentialsProvider(access.credentials())
                .serviceConfiguration(S3Configuration.builder().pathStyleAccessEnabled(true).build())
                .build();
    }

    @Override
    public void close() {
        List.of(dynamoDb, streams, sqs, sns, s3, presigner, http).forEach(client -> client.close());
    }
}
