package dev.platter.localaws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import dev.platter.sam.Placement;
import dev.platter.sam.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.sns.model.Subscription;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

@ExtendWith(EmbeddedAwsExtension.class)
class EmbeddedAwsTest {

    @Test
    void anItemIsWrittenOnceAndIsInTheStream(EmbeddedAws aws) {
        TestTable table = TestTable.in(aws);

        table.putNew(aws.dynamoDbClient(), "a");
        assertThatExceptionOfType(ConditionalCheckFailedException.class)
                .isThrownBy(() -> table.putNew(aws.dynamoDbClient(), "a"));

        assertThat(table.items()).containsExactly("a");
        assertThat(changes(aws.dynamoDbStreamsClient(), table))
                .singleElement()
                .satisfies(change -> assertThat(change.dynamodb().newImage()).containsKey("pk"));
    }

    private static List<Record> changes(DynamoDbStreamsClient streams, TestTable table) {
        String stream = streams.listStreams(list -> list.tableName(table.name())).streams().getFirst().streamArn();
        String shard = streams.describeStream(describe -> describe.streamArn(stream))
                .streamDescription()
                .shards()
                .getFirst()
                .shardId();
        String iterator = streams.getShardIterator(get -> get.streamArn(stream)
                .shardId(shard)
                .shardIteratorType(ShardIteratorType.TRIM_HORIZON)).shardIterator();
        return streams.getRecords(get -> get.shardIterator(iterator)).records();
    }

    @Test
    void aMessageReceivedTooOftenIsInTheDeadLetters(EmbeddedAws aws) {
        TestQueue deadLetters = TestQueue.in(aws);
        TestQueue queue = TestQueue.in(aws);
        aws.sqsClient().setQueueAttributes(set -> set.queueUrl(queue.url())
                .attributes(Map.of(
                        QueueAttributeName.VISIBILITY_TIMEOUT, "0",
                        QueueAttributeName.REDRIVE_POLICY,
                        "{\"deadLetterTargetArn\":\"%s\",\"maxReceiveCount\":1}".formatted(deadLetters.arn()))));
        aws.sqsClient().sendMessage(send -> send.queueUrl(queue.url()).messageBody("hello"));

        assertThat(queue.bodies()).containsExactly("hello");
        assertThat(queue.bodies()).isEmpty();
        assertThat(deadLetters.bodies()).containsExactly("hello");
    }

    @Test
    void aQueueIsFoundByTheUrlThatItHasOnAws(EmbeddedAws aws) {
        TestQueue queue = TestQueue.in(aws);
        String name = queue.url().substring(queue.url().lastIndexOf('/') + 1);
        String onAws = "https://sqs.us-east-1.amazonaws.com/000000000000/" + name;

        aws.sqsClient().sendMessage(send -> send.queueUrl(onAws).messageBody("hello"));
        Message message = new TestQueue(aws.sqsClient(), onAws, queue.arn()).messages().getFirst();
        aws.sqsClient().deleteMessage(delete -> delete.queueUrl(onAws).receiptHandle(message.receiptHandle()));

        assertThat(message.body()).isEqualTo("hello");
        assertThat(queue.arn()).isEqualTo("arn:aws:sqs:us-east-1:000000000000:" + name);
    }

    @Test
    void anObjectIsReadBack(EmbeddedAws aws) {
        aws.s3Client().createBucket(create -> create.bucket("objects"));
        aws.s3Client().putObject(put -> put.bucket("objects").key("a b/ü"), RequestBody.fromString("hello"));

        assertThat(aws.s3Client().getObjectAsBytes(get -> get.bucket("objects").key("a b/ü")).asUtf8String())
                .isEqualTo("hello");
    }

    @Test
    void theTemplatesAreProvisionedAndASecondTimeChangesNothing(EmbeddedAws aws) {
        Templates templates = Templates.read(
                Path.of("..", "deploy"), "order-function", "thumbnail-function", "stream-metrics-function");

        aws.provision(templates, Placement.local());
        List<Subscription> subscriptions = aws.snsClient().listSubscriptions().subscriptions();
        aws.provision(templates, Placement.local());

        assertThat(aws.snsClient().listSubscriptions().subscriptions()).isEqualTo(subscriptions).isNotEmpty();
        assertThat(aws.dynamoDbClient().listTables().tableNames()).contains("platter-dev-orders",
                "platter-dev-metrics");
        assertThat(aws.s3Client().listBuckets().buckets())
                .extracting(bucket -> bucket.name())
                .contains("platter-dev-photos-000000000000");
    }

    @Test
    void twoOfThemInOneJvmDoNotSeeEachOther(EmbeddedAws aws) {
        TestQueue queue = TestQueue.in(aws);
        TestTable table = TestTable.in(aws);

        try (EmbeddedAws second = EmbeddedAws.start()) {
            assertThat(second.sqsClient().listQueues().queueUrls()).isEmpty();
            assertThat(second.dynamoDbClient().listTables().tableNames()).isEmpty();
            TestTable.in(second).putNew(second.dynamoDbClient(), "a");
        }

        assertThat(table.items()).isEmpty();
        assertThat(queue.bodies()).isEmpty();
    }

    @Test
    void whenItIsClosedNothingAnswers() {
        EmbeddedAws closed = EmbeddedAws.start();
        AwsClients clients = closed.clientsWith();
        closed.close();

        assertThatExceptionOfType(SdkClientException.class).isThrownBy(() -> clients.dynamoDb().listTables());
        assertThatExceptionOfType(SdkClientException.class).isThrownBy(() -> clients.sqs().listQueues());
        assertThatExceptionOfType(SdkClientException.class).isThrownBy(() -> clients.sns().listTopics());
        assertThatExceptionOfType(SdkClientException.class).isThrownBy(() -> clients.s3().listBuckets());
    }
}
