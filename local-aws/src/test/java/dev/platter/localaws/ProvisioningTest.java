package dev.platter.localaws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.platter.sam.Placement;
import dev.platter.sam.Templates;
import dev.platter.sam.provisioning.ResourceFailed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;
import software.amazon.awssdk.services.s3.model.Bucket;
import software.amazon.awssdk.services.sns.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/** What the provisioner makes of the product's own templates. */
@ExtendWith(EmbeddedAwsExtension.class)
class ProvisioningTest {

    private static final Templates TEMPLATES = Templates.read(
            Path.of("../deploy"), "order-function", "thumbnail-function", "stream-metrics-function");
    private static final Placement PLACE = new Placement("made", "us-east-1", "000000000000");

    @BeforeAll
    static void aStageOfItsOwn(EmbeddedAws aws) {
        aws.provision(TEMPLATES, PLACE);
    }

    @Test
    void everyTableIsMadeUnderTheNameOfItsStage(EmbeddedAws aws) {
        assertThat(aws.dynamoDbClient().listTables().tableNames())
                .contains(
                        "platter-made-orders",
                        "platter-made-order-events",
                        "platter-made-sandbox-payments",
                        "platter-made-photos",
                        "platter-made-photo-events",
                        "platter-made-metrics");
    }

    @Test
    void theMenuCanBeAskedForByItsIndex(EmbeddedAws aws) {
        assertThat(table(aws, "platter-made-orders").globalSecondaryIndexes())
                .filteredOn(index -> index.indexName().equals("menu"))
                .singleElement()
                .extracting(GlobalSecondaryIndexDescription::keySchema)
                .isEqualTo(List.of(key("menuPk", KeyType.HASH), key("menuSk", KeyType.RANGE)));
    }

    @Test
    void onlyTheEventsOfAServiceAreStreamed(EmbeddedAws aws) {
        assertThat(table(aws, "platter-made-order-events").streamSpecification().streamViewType())
                .isEqualTo(StreamViewType.NEW_IMAGE);
        assertThat(table(aws, "platter-made-orders").streamSpecification()).isNull();
    }

    @Test
    void itemsExpireByTheAttributeThatTheTemplateNames(EmbeddedAws aws) {
        var expiry = aws.dynamoDbClient()
                .describeTimeToLive(request -> request.tableName("platter-made-orders"))
                .timeToLiveDescription();

        assertThat(expiry.timeToLiveStatus()).isIn(TimeToLiveStatus.ENABLED, TimeToLiveStatus.ENABLING);
        assertThat(expiry.attributeName()).isEqualTo("expiresAt");
    }

    @Test
    void aQueueSendsWhatFailsTooOftenToItsDeadLetters(EmbeddedAws aws) {
        Map<QueueAttributeName, String> queue = attributes(aws, "platter-made-photo-uploads");
        Map<QueueAttributeName, String> deadLetters = attributes(aws, "platter-made-photo-uploads-dlq");

        assertThat(queue)
                .containsEntry(QueueAttributeName.VISIBILITY_TIMEOUT, "360")
                .hasEntrySatisfying(QueueAttributeName.REDRIVE_POLICY, policy -> assertThat(policy)
                        .contains(deadLetters.get(QueueAttributeName.QUEUE_ARN))
                        .contains("5"));
    }

    @Test
    void everyBucketIsMade(EmbeddedAws aws) {
        assertThat(aws.s3Client().listBuckets().buckets())
                .extracting(Bucket::name)
                .contains(
                        "platter-made-photos-000000000000",
                        "platter-made-thumbnails-000000000000",
                        "platter-made-metrics-failures-000000000000");
    }

    @Test
    void aTopicSendsToAQueueOnlyWhatTheTemplateLetsPass(EmbeddedAws aws) {
        publish(aws, "platter.order.confirmed.v1", "confirmed");
        publish(aws, "platter.order.submitted.v1", "submitted");

        assertThat(received(aws, "platter-made-order-processing")).isEqualTo("submitted");
    }

    @Test
    void anUploadIsToldToTheQueueOfUploads(EmbeddedAws aws) {
        aws.s3Client().putObject(
                put -> put.bucket("platter-made-photos-000000000000").key("ramen.jpg"),
                RequestBody.fromString("photo"));

        await().untilAsserted(() -> assertThat(received(aws, "platter-made-photo-uploads"))
                .contains("ObjectCreated:Put", "ramen.jpg"));
    }

    @Test
    void whatTheEndpointRefusesIsNamed(EmbeddedAws aws) {
        assertThatExceptionOfType(ResourceFailed.class)
                .isThrownBy(() -> aws.provision(TEMPLATES, new Placement("no such stage", "us-east-1", "000000000000")))
                .withMessageStartingWith("order-function/resources.OrdersTable: ");
    }

    @Test
    void aSecondTimeChangesNothing(EmbeddedAws aws) {
        TableDescription table = table(aws, "platter-made-order-events");
        Map<QueueAttributeName, String> queue = attributes(aws, "platter-made-order-processing");

        aws.provision(TEMPLATES, PLACE);

        assertThat(table(aws, "platter-made-order-events").latestStreamArn()).isEqualTo(table.latestStreamArn());
        assertThat(attributes(aws, "platter-made-order-processing"))
                .containsEntry(QueueAttributeName.REDRIVE_POLICY, queue.get(QueueAttributeName.REDRIVE_POLICY))
                .containsEntry(QueueAttributeName.VISIBILITY_TIMEOUT, queue.get(QueueAttributeName.VISIBILITY_TIMEOUT));
    }

    @Test
    void ofAnotherServiceOnlyWhatIsReferredToIsMade(EmbeddedAws aws) {
        aws.provision(
                Templates.read(Path.of("../deploy"), "order-function"),
                new Placement("alone", "us-east-1", "000000000000"));

        assertThat(aws.snsClient().listTopics().topics())
                .extracting(topic -> topic.topicArn().substring(topic.topicArn().lastIndexOf(':') + 1))
                .contains("platter-alone-order-events", "platter-alone-photo-events");
        assertThat(aws.dynamoDbClient().listTables().tableNames()).doesNotContain("platter-alone-photos");
    }

    private static void publish(EmbeddedAws aws, String type, String message) {
        String topic = aws.snsClient().createTopic(request -> request.name("platter-made-order-events")).topicArn();
        var attribute = MessageAttributeValue.builder().dataType("String").stringValue(type).build();
        aws.snsClient().publish(
                request -> request.topicArn(topic).message(message).messageAttributes(Map.of("type", attribute)));
    }

    private static String received(EmbeddedAws aws, String queue) {
        String url = aws.sqsClient().getQueueUrl(request -> request.queueName(queue)).queueUrl();
        return aws.sqsClient().receiveMessage(request -> request.queueUrl(url).waitTimeSeconds(5)).messages().stream()
                .map(Message::body)
                .collect(Collectors.joining("\n"));
    }

    private static TableDescription table(EmbeddedAws aws, String name) {
        return aws.dynamoDbClient().describeTable(request -> request.tableName(name)).table();
    }

    private static Map<QueueAttributeName, String> attributes(EmbeddedAws aws, String name) {
        String url = aws.sqsClient().getQueueUrl(request -> request.queueName(name)).queueUrl();
        return aws.sqsClient()
                .getQueueAttributes(request -> request.queueUrl(url).attributeNames(QueueAttributeName.ALL))
                .attributes();
    }

    private static KeySchemaElement key(String attribute, KeyType type) {
        return KeySchemaElement.builder().attributeName(attribute).keyType(type).build();
    }
}
