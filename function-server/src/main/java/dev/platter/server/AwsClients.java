package dev.platter.server;

import dev.platter.sam.Placement;
import io.awspring.cloud.autoconfigure.core.AwsAutoConfiguration;
import io.awspring.cloud.autoconfigure.core.AwsClientBuilderConfigurer;
import io.awspring.cloud.autoconfigure.core.CredentialsProviderAutoConfiguration;
import io.awspring.cloud.autoconfigure.dynamodb.DynamoDbAutoConfiguration;
import io.awspring.cloud.autoconfigure.sqs.SqsAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.AwsRegionProvider;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * The clients that functions ask for. DynamoDbClient and SqsAsyncClient are Spring Cloud AWS's; the others are made the same
 * way, and only when a function wants one. Their endpoints are the SDK's own affair: AWS_ENDPOINT_URL and its kin.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
        AwsAutoConfiguration.class,
        CredentialsProviderAutoConfiguration.class,
        DynamoDbAutoConfiguration.class,
        SqsAutoConfiguration.class})
class AwsClients {

    @Bean
    AwsRegionProvider awsRegionProvider(Placement placement) {
        return () -> Region.of(placement.region());
    }

    @Bean
    SqsThreads sqsThreads() {
        return SqsThreads.create();
    }

    @Bean
    @Lazy
    DynamoDbStreamsClient dynamoDbStreamsClient(AwsClientBuilderConfigurer configurer) {
        return configurer.configure(DynamoDbStreamsClient.builder()).build();
    }

    @Bean
    @Lazy
    SqsClient sqsClient(AwsClientBuilderConfigurer configurer) {
        return configurer.configure(SqsClient.builder()).build();
    }

    @Bean
    @Lazy
    SnsClient snsClient(AwsClientBuilderConfigurer configurer) {
        return configurer.configure(SnsClient.builder()).build();
    }

    @Bean
    @Lazy
    SesClient sesClient(AwsClientBuilderConfigurer configurer) {
        return configurer.configure(SesClient.builder()).build();
    }

    @Bean
    @Lazy
    S3Client s3Client(AwsClientBuilderConfigurer configurer) {
        var builder = configurer.configure(S3Client.builder());
        var client = builder.build();
        if (!isElsewhere(client)) {
            return client;
        }
        client.close();
        return builder.forcePathStyle(true).build();
    }

    @Bean
    @Lazy
    S3Presigner s3Presigner(S3Client s3, AwsCredentialsProvider credentials, AwsRegionProvider region,
            Environment environment) {
        var presigner = S3Presigner.builder()
                .credentialsProvider(credentials)
                .region(region.getRegion())
                .serviceConfiguration(S3Configuration.builder().pathStyleAccessEnabled(isElsewhere(s3)).build());
        ServerSettings.uploadsEndpoint(environment)
                .or(() -> s3.serviceClientConfiguration().endpointOverride())
                .ifPresent(presigner::endpointOverride);
        return presigner.build();
    }

    /** Emulators have no host name for each bucket. */
    private static boolean isElsewhere(S3Client s3) {
        return s3.serviceClientConfiguration().endpointOverride().isPresent();
    }
}
