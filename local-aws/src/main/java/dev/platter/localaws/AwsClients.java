package dev.platter.localaws;

import java.net.URI;
import java.util.List;

import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.client.builder.SdkSyncClientBuilder;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/** One process's clients of AWS, closed together. */
public record AwsClients(
        DynamoDbClient dynamoDb,
        DynamoDbStreamsClient dynamoDbStreams,
        SqsClient sqs,
        SnsClient sns,
        S3Client s3,
        S3Presigner s3Presigner,
        SesClient ses)
        implements
            AutoCloseable {

    static AwsClients of(Access access, Endpoints endpoints) {
        return new AwsClients(
                access.at(endpoints.dynamoDb(), DynamoDbClient.builder()).build(),
                access.at(endpoints.dynamoDb(), DynamoDbStreamsClient.builder()).build(),
                access.at(endpoints.sqs(), SqsClient.builder()).build(),
                access.at(endpoints.sns(), SnsClient.builder()).build(),
                access.at(endpoints.s3(), S3Client.builder()).forcePathStyle(true).build(),
                presigner(access, endpoints.s3()),
                access.at(endpoints.ses(), SesClient.builder()).build());
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
        List.of(dynamoDb, dynamoDbStreams, sqs, sns, s3, s3Presigner, ses).forEach(SdkAutoCloseable::close);
    }

    /** Where the clients send their calls. */
    record Endpoints(URI dynamoDb, URI sqs, URI sns, URI s3, URI ses) {}

    /** What all clients of a process have in common. */
    record Access(
            SdkHttpClient http,
            Region region,
            AwsCredentialsProvider credentials,
            List<ExecutionInterceptor> interceptors) {

        Access with(ExecutionInterceptor... added) {
            return new Access(http, region, credentials, List.of(added));
        }

        <B extends AwsClientBuilder<B, C> & SdkSyncClientBuilder<B, C>, C> B at(URI endpoint, B builder) {
            return builder.httpClient(http)
                    .endpointOverride(endpoint)
                    .region(region)
                    .credentialsProvider(credentials)
                    .overrideConfiguration(configuration -> configuration.executionInterceptors(interceptors));
        }
    }
}
