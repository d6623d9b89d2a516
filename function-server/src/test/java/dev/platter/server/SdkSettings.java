package dev.platter.server;

import java.util.Map;

import dev.platter.localaws.EmbeddedAws;

/** The SDK's own settings, as system properties; the same for all of a run, since all meet in one embedded AWS. */
final class SdkSettings {

    private SdkSettings() {}

    static void leadTo(EmbeddedAws aws) {
        var credentials = aws.credentials().resolveCredentials();
        Map.of(
                "aws.endpointUrlDynamoDb", aws.dynamoDb().toString(),
                "aws.endpointUrlDynamoDbStreams", aws.dynamoDb().toString(),
                "aws.endpointUrlSqs", aws.sqs().toString(),
                "aws.endpointUrlS3", aws.s3().toString(),
                "aws.accessKeyId", credentials.accessKeyId(),
                "aws.secretAccessKey", credentials.secretAccessKey()).forEach(System::setProperty);
    }
}
