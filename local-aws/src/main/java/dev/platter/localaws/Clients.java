package dev.platter.localaws;

import java.net.URI;
import java.util.List;

import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/** The SDK's clients for the emulators, over one HTTP client. */
record Clients(
        DynamoDbClient dynamoDb,
        DynamoDbStreamsClient streams,
        SqsClient sqs,
        SnsClient sns,
        S3Client s3,
        S3Presigner presigner)
        implements
            AutoCloseable {

    static Clients of(Access access, SqsClient sqs, URI dynamoDb, URI sns, URI s3) {
        return new Clients(
                access.at(dynamoDb, DynamoDbClient.builder()).build(),
                access.at(dynamoDb, DynamoDbStreamsClient.builder()).build(),
                sqs,
                access.at(sns, SnsClient.builder()).build(),
                access.at(s3, S3Client.builder()).forcePathStyle(true).build(),
                presigner(access, s3));
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
        List.of(dynamoDb, streams, sqs, sns, s3, presigner).forEach(SdkAutoCloseable::close);
    }

    /** What all clients have in common. */
    record Access(SdkHttpClient http, Region region, AwsCredentialsProvider credentials) {

        <B extends AwsClientBuilder<B, C> & SdkSyncClientBuilder<B, C>, C> B at(URI endpoint, B builder) {
            return builder.httpClient(http)
                    .endpointOverride(endpoint)
                    .region(region)
                    .credentialsProvider(credentials);
        }
    }
}
