package dev.platter.localaws.recording;

import java.net.URI;

import dev.platter.localaws.EmbeddedAws;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** A process that comes through the door, as the SDK would make its clients from the variables. */
record Guest(EmbeddedAws aws, URI door) {

    DynamoDbClient dynamoDb() {
        return at(DynamoDbClient.builder()).build();
    }

    SqsClient sqs() {
        return at(SqsClient.builder()).build();
    }

    SnsClient sns() {
        return at(SnsClient.builder()).build();
    }

    SesClient ses() {
        return at(SesClient.builder()).build();
    }

    S3Client s3() {
        return at(S3Client.builder()).forcePathStyle(true).build();
    }

    S3Presigner presigner() {
        return S3Presigner.builder()
                .endpointOverride(door)
                .region(aws.region())
                .credentialsProvider(aws.credentials())
                .serviceConfiguration(S3Configuration.builder().pathStyleAccessEnabled(true).build())
                .build();
    }

    private <B extends AwsClientBuilder<B, ?>> B at(B builder) {
        return builder.endpointOverride(door).region(aws.region()).credentialsProvider(aws.credentials());
    }
}
