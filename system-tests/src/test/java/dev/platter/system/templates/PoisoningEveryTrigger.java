package dev.platter.system.templates;

import java.util.List;
import java.util.Map;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Puts what can never succeed into every queue and a stream, and waits until it has been parked. */
record PoisoningEveryTrigger(LoneFunctions functions) {

    private static final String POISON = "no event at all";

    void everyWay() {
        for (var queue : List.of("order-processing", "order-timeouts", "order-refunds", "customer-mail",
                "dish-photos", "photo-uploads")) {
            functions.aws().sqsClient().sendMessage(request -> request.queueUrl(url(queue)).messageBody(POISON)
                    .delaySeconds(0));
            functions.until(() -> holdsMessages(queue + "-dlq"));
        }
        var item = Map.of("pk", text("nobody"), "sk", text("nothing"), "type", text("none"), "event", text(POISON));
        functions.aws().dynamoDbClient()
                .putItem(request -> request.tableName("platter-dev-order-events").item(item));
        functions.until(() -> holdsMessages("metrics-dlq"));
    }

    private boolean holdsMessages(String queue) {
        return !functions.aws().sqsClient()
                .receiveMessage(request -> request.queueUrl(url(queue)).waitTimeSeconds(1).visibilityTimeout(0))
                .messages()
                .isEmpty();
    }

    private String url(String queue) {
        return functions.aws().sqsClient().getQueueUrl(request -> request.queueName("platter-dev-" + queue)).queueUrl();
    }

    private static AttributeValue text(String text) {
        return AttributeValue.fromS(text);
    }
}
