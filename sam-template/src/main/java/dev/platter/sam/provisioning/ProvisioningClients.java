package dev.platter.sam.provisioning;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The clients that a provisioner works with; they decide the endpoint, and stay with the caller to close. */
public record ProvisioningClients(DynamoDbClient dynamoDb, SqsClient sqs, SnsClient sns, S3Client s3, SesClient ses) {}
