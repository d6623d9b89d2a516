package dev.platter.server;

import java.util.Map;

import dev.platter.localaws.EmbeddedAws;

/** The SDK's own settings, as system properties of this process, until they are closed. */
record SdkSettings(Map<String, String> properties) implements AutoCloseable {

    static SdkSettings leadingTo(EmbeddedAws aws) {
        var credentials = aws.credentials().resolveCredentials();
        var settings = new SdkSettings(Map.of(
                "aws.endpointUrlDynamoDb", aws.dynamoDb().toString(),
                "aws.endpointUrlDynamoDbStreams", aws.dynamoDb().toString(),
                "aws.endpointUrlSqs", aws.sqs().toString(),
                "aws.endpointUrlS3", aws.s3().toString(),
                "aws.accessKeyId", credentials.accessKeyId(),
                "aws.secretAccessKey", credentials.secretAccessKey()));
        settings.properties().forEach(System::setProperty);
        return settings;
    }

    @Override
    public void close() {
        properties.keySet().forEach(System::clearProperty);
    }
}
