package dev.platter.system.templates;

import java.util.stream.Stream;

import dev.platter.sam.Placement;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.ses.model.SendEmailRequest;
import software.amazon.awssdk.services.sfn.model.StartExecutionRequest;
import software.amazon.awssdk.services.sns.model.PublishBatchRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;

/**
 * What IAM asks for when a request is made, after AWS's Service Authorization Reference. A transaction asks for each of its
 * actions on each table, a batch of messages for the single one.
 */
final class Accesses {

    private static final Placement HERE = Placement.local();

    private Accesses() {}

    static Stream<Access> of(SdkRequest request) {
        return switch (request) {
            case GetItemRequest get -> Stream.of(onTable("GetItem", get.tableName()));
            case PutItemRequest put -> Stream.of(onTable("PutItem", put.tableName()));
            case UpdateItemRequest update -> Stream.of(onTable("UpdateItem", update.tableName()));
            case BatchWriteItemRequest batch ->
                batch.requestItems().keySet().stream().map(table -> onTable("BatchWriteItem", table));
            case QueryRequest query -> Stream.of(onTable("Query", asked(query)));
            case BatchGetItemRequest batch ->
                batch.requestItems().keySet().stream().map(table -> onTable("BatchGetItem", table));
            case TransactWriteItemsRequest transaction -> transaction.transactItems().stream().map(Accesses::action);
            case GetObjectRequest get -> Stream.of(onObjects("GetObject", get.bucket()));
            case PutObjectRequest put -> Stream.of(onObjects("PutObject", put.bucket()));
            case SendMessageRequest send -> Stream.of(new Access("sqs:SendMessage", queueArn(send.queueUrl())));
            case PublishBatchRequest publish -> Stream.of(new Access("sns:Publish", publish.topicArn()));
            case StartExecutionRequest start ->
                Stream.of(new Access("states:StartExecution", start.stateMachineArn()));
            case SendEmailRequest send -> Stream.of(new Access("ses:SendEmail", identityArn(send.source())));
            default -> throw new IllegalArgumentException(
                    "say here what IAM asks for a " + request.getClass().getSimpleName());
        };
    }

    private static Access action(TransactWriteItem item) {
        if (item.put() != null) {
            return onTable("PutItem", item.put().tableName());
        }
        if (item.update() != null) {
            return onTable("UpdateItem", item.update().tableName());
        }
        return item.delete() != null
                ? onTable("DeleteItem", item.delete().tableName())
                : onTable("ConditionCheckItem", item.conditionCheck().tableName());
    }

    private static String asked(QueryRequest query) {
        return query.indexName() == null ? query.tableName() : query.tableName() + "/index/" + query.indexName();
    }

    private static Access onTable(String action, String table) {
        return new Access("dynamodb:" + action,
                "arn:aws:dynamodb:%s:%s:table/%s".formatted(HERE.region(), HERE.accountId(), table));
    }

    private static Access onObjects(String action, String bucket) {
        return new Access("s3:" + action, "arn:aws:s3:::%s/*".formatted(bucket));
    }

    /** Of the sender's own address; a role that grants its whole domain grants more than is used. */
    private static String identityArn(String sender) {
        return "arn:aws:ses:%s:%s:identity/%s"
                .formatted(HERE.region(), HERE.accountId(), sender.replaceFirst(".*<(.*)>.*", "$1"));
    }

    private static String queueArn(String url) {
        return "arn:aws:sqs:%s:%s:%s"
                .formatted(HERE.region(), HERE.accountId(), url.substring(url.lastIndexOf('/') + 1));
    }
}
