package dev.platter.system;

import java.time.Duration;
import java.util.List;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.sam.Placement;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.ses.SesClient;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * The AWS behind a running system, for tests that repeat, reorder or forge what AWS delivers, and for names in it.
 *
 * @param lull how long nothing may be seen although something is still under way, between two pollers' looks
 */
record Aws(DynamoDbClient dynamoDb, SqsClient sqs, SnsClient sns, S3Client s3, SesClient ses, Placement placement,
        Duration lull)
        implements
            AutoCloseable {

    static Aws embedded(EmbeddedAws aws) {
        return new Aws(aws.dynamoDbClient(), aws.sqsClient(), aws.snsClient(), aws.s3Client(), aws.sesClient(),
                Placement.local(), Duration.ofSeconds(1));
    }

    /** What the SDK's own settings name. */
    static Aws ofTheSettings(Placement placement) {
        return new Aws(DynamoDbClient.create(), SqsClient.create(), SnsClient.create(),
                S3Client.builder().forcePathStyle(true).build(), SesClient.create(), placement, Duration.ofSeconds(4));
    }

    /** The same AWS, for names of another placement. */
    Aws at(Placement other) {
        return new Aws(dynamoDb, sqs, sns, s3, ses, other, lull);
    }

    /** The full name of a table or queue. */
    String named(String name) {
        return prefix() + name;
    }

    String bucket(String name) {
        return named(name) + "-" + placement.accountId();
    }

    String topicArn(String name) {
        return "arn:aws:sns:%s:%s:%s".formatted(placement.region(), placement.accountId(), named(name));
    }

    String queueUrl(String name) {
        return sqs.getQueueUrl(request -> request.queueName(named(name))).queueUrl();
    }

    /** What was sent to that address, the oldest first. */
    List<Mail> mailsTo(String address) {
        return Mail.listed(ses).filter(mail -> mail.to().contains(address)).toList();
    }

    /** What all names of this stage begin with. */
    String prefix() {
        return "platter-" + placement.stage() + "-";
    }

    @Override
    public void close() {
        List.of(dynamoDb, sqs, sns, s3, ses).forEach(SdkAutoCloseable::close);
    }
}
