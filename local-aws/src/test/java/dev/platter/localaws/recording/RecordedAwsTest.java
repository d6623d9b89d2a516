package dev.platter.localaws.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.TestQueue;
import dev.platter.localaws.TestTable;
import dev.platter.sam.Placement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

@ExtendWith(EmbeddedAwsExtension.class)
class RecordedAwsTest {

    private final EmbeddedAws aws;
    private final RecordedAws recorded;
    private final Guest guest;

    RecordedAwsTest(EmbeddedAws aws) {
        this.aws = aws;
        this.recorded = RecordedAws.before(aws);
        this.guest = new Guest(aws, recorded.uri());
    }

    @AfterEach
    void close() {
        recorded.close();
    }

    private List<String> calls() {
        return recorded.calls().stream().map(AwsCall::toString).toList();
    }

    @Test
    void aCallIsMadeAndNotedWhetherItSucceedsOrIsRefused() {
        TestTable table = TestTable.in(aws);
        var dynamoDb = guest.dynamoDb();

        table.putNew(dynamoDb, "a");
        assertThatExceptionOfType(ConditionalCheckFailedException.class).isThrownBy(() -> table.putNew(dynamoDb, "a"));

        assertThat(table.items()).containsExactly("a");
        String put = "dynamodb:PutItem " + table.name();
        assertThat(calls()).containsExactly(put, put);
    }

    @Test
    void aTransactionIsWhatItDoesToEachItem() {
        TestTable table = TestTable.in(aws);
        Map<String, AttributeValue> a = Map.of("pk", AttributeValue.fromS("a"));
        Map<String, AttributeValue> b = Map.of("pk", AttributeValue.fromS("b"));
        Map<String, AttributeValue> c = Map.of("pk", AttributeValue.fromS("c"));

        guest.dynamoDb().transactWriteItems(write -> write.transactItems(
                TransactWriteItem.builder().put(put -> put.tableName(table.name()).item(a)).build(),
                TransactWriteItem.builder().delete(delete -> delete.tableName(table.name()).key(b)).build(),
                TransactWriteItem.builder()
                        .conditionCheck(check -> check.tableName(table.name())
                                .key(c)
                                .conditionExpression("attribute_not_exists(pk)"))
                        .build()));

        assertThat(calls()).containsExactly("dynamodb:PutItem " + table.name(), "dynamodb:DeleteItem " + table.name(),
                "dynamodb:ConditionCheckItem " + table.name());
    }

    @Test
    void anIndexIsAResourceOfItsOwn() {
        assertThatExceptionOfType(ResourceNotFoundException.class).isThrownBy(() -> guest.dynamoDb()
                .query(query -> query.tableName("orders")
                        .indexName("by-customer")
                        .keyConditionExpression("pk = :pk")
                        .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS("a")))));

        assertThat(recorded.calls()).singleElement()
                .extracting(call -> call.arn(Placement.local()))
                .isEqualTo("arn:aws:dynamodb:us-east-1:000000000000:table/orders/index/by-customer");
    }

    @Test
    void aMailNeedsThePermissionToSendInTheNameOfItsSender() {
        aws.sesClient().verifyEmailIdentity(request -> request.emailAddress("shop@platter.example"));

        guest.ses().sendEmail(mail -> mail.source("Platter <shop@platter.example>")
                .destination(to -> to.toAddresses("guest@example.com"))
                .message(message -> message.subject(subject -> subject.data("hello"))
                        .body(body -> body.text(text -> text.data("hello")))));

        assertThat(aws.mailbox().to("guest@example.com")).hasSize(1);
        assertThat(recorded.calls()).singleElement().satisfies(call -> {
            assertThat(call).hasToString("ses:SendEmail identity/shop@platter.example");
            assertThat(call.arn(Placement.local()))
                    .isEqualTo("arn:aws:ses:us-east-1:000000000000:identity/shop@platter.example");
        });
    }

    @Test
    void aBatchNeedsThePermissionForOne() {
        TestQueue queue = TestQueue.in(aws);
        String name = queue.url().substring(queue.url().lastIndexOf('/') + 1);
        String topic = aws.snsClient().createTopic(create -> create.name("test-" + UUID.randomUUID())).topicArn();

        guest.sqs().sendMessageBatch(send -> send.queueUrl(queue.url())
                .entries(SendMessageBatchRequestEntry.builder().id("1").messageBody("hello").build()));
        guest.sns().publishBatch(publish -> publish.topicArn(topic)
                .publishBatchRequestEntries(entry -> entry.id("1").message("hello")));

        assertThat(queue.messages()).singleElement().extracting(message -> message.body()).isEqualTo("hello");
        assertThat(calls()).containsExactly("sqs:SendMessage " + name,
                "sns:Publish " + topic.substring(topic.lastIndexOf(':') + 1));
    }

    @Test
    void objectsComeAndGoUnhurtUnderAnyKey() {
        String bucket = "test-" + UUID.randomUUID();
        String key = "uploads/a b+c/ü.txt";
        var s3 = guest.s3();

        s3.createBucket(create -> create.bucket(bucket));
        s3.putObject(put -> put.bucket(bucket).key(key), RequestBody.fromString("ramen"));
        assertThat(s3.headObject(head -> head.bucket(bucket).key(key)).contentLength()).isEqualTo(5);
        assertThat(s3.getObjectAsBytes(get -> get.bucket(bucket).key(key)).asUtf8String()).isEqualTo("ramen");
        assertThatExceptionOfType(NoSuchKeyException.class)
                .isThrownBy(() -> s3.getObjectAsBytes(get -> get.bucket(bucket).key("none")));

        String object = bucket + "/" + key;
        assertThat(calls()).containsExactly("s3:CreateBucket " + bucket, "s3:PutObject " + object,
                "s3:GetObject " + object, "s3:GetObject " + object, "s3:GetObject " + bucket + "/none");
    }

    @Test
    void anAddressThatAGuestSignedLeadsThroughTheDoorToo() throws IOException, InterruptedException {
        String bucket = "test-" + UUID.randomUUID();
        aws.s3Client().createBucket(create -> create.bucket(bucket));
        URI signed = URI.create(guest.presigner()
                .presignPutObject(put -> put.signatureDuration(Duration.ofMinutes(1))
                        .putObjectRequest(object -> object.bucket(bucket).key("photo")))
                .url()
                .toString());

        try (HttpClient http = HttpClient.newHttpClient()) {
            var answer = http.send(HttpRequest.newBuilder(signed)
                    .PUT(HttpRequest.BodyPublishers.ofString("moussaka"))
                    .build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
        }

        assertThat(calls()).containsExactly("s3:PutObject " + bucket + "/photo");
    }

    @Test
    void whatIsForgottenIsNotCounted() {
        TestTable table = TestTable.in(aws);
        table.putNew(guest.dynamoDb(), "a");

        recorded.forget();
        table.putNew(guest.dynamoDb(), "b");

        assertThat(recorded.calls()).hasSize(1);
    }
}
