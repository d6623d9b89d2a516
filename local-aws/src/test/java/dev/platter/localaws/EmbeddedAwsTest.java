package dev.platter.localaws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

@ExtendWith(EmbeddedAwsExtension.class)
class EmbeddedAwsTest {

    @Test
    void anItemIsReadBackAndItsChangeIsInTheStream(EmbeddedAws aws) {
        aws.dynamoDbClient()
                .createTable(table -> table.tableName("items")
                        .billingMode(BillingMode.PAY_PER_REQUEST)
                        .attributeDefinitions(a -> a.attributeName("pk").attributeType(ScalarAttributeType.S))
                        .keySchema(k -> k.attributeName("pk").keyType(KeyType.HASH))
                        .streamSpecification(
                                s -> s.streamEnabled(true).streamViewType(StreamViewType.NEW_IMAGE)));
        Map<String, AttributeValue> item = Map.of("pk", AttributeValue.fromS("a"));
        aws.dynamoDbClient().putItem(put -> put.tableName("items").item(item));

        assertThat(aws.dynamoDbClient().getItem(get -> get.tableName("items").key(item)).item()).isEqualTo(item);
        assertThat(aws.dynamoDbStreamsClient().listStreams(list -> list.tableName("items")).streams()).hasSize(1);
    }

    @Test
    void aMessageIsReceived(EmbeddedAws aws) {
        String queue = aws.sqsClient().createQueue(create -> create.queueName("messages")).queueUrl();
        aws.sqsClient().sendMessage(send -> send.queueUrl(queue).messageBody("hello"));

        assertThat(aws.sqsClient().receiveMessage(receive -> receive.queueUrl(queue)).messages())
                .singleElement()
                .satisfies(message -> assertThat(message.body()).isEqualTo("hello"));
    }

    @Test
    void anObjectIsReadBack(EmbeddedAws aws) {
        aws.s3Client().createBucket(create -> create.bucket("objects"));
        aws.s3Client().putObject(put -> put.bucket("objects").key("a b/ü"), RequestBody.fromString("hello"));

        assertThat(aws.s3Client().getObjectAsBytes(get -> get.bucket("objects").key("a b/ü")).asUtf8String())
                .isEqualTo("hello");
    }
}
