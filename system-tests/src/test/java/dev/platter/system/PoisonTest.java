package dev.platter.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

/** What can never succeed is parked with its cause, at once, and its neighbours in the batch are worked on. */
@OnEveryHome
class PoisonTest {

    /** JSON with these spaces, because LocalStack's event source mappings write it anew with them. */
    private static final List<String> NEVER = List.of(
            "no event at all",
            "{\"specversion\": \"1.0\", \"type\": \"platter.order.submitted.v9\"}",
            "{\"specversion\": \"1.0\"}");

    private final Aws aws;
    private final SqsClient sqs;
    private final Menu menu;
    private final Ordering ordering;

    PoisonTest(Platter platter) {
        this.aws = platter.aws();
        this.sqs = aws.sqs();
        this.menu = new Menu(platter);
        this.ordering = new Ordering(platter);
    }

    @Test
    void messagesThatAreNoOrdersAreParkedAndOrdersBesideThemAreConfirmed() {
        poison("order-processing");
        var order = ordering.place("EUR", menu.dish("Caesar Salad"), 1);

        assertThat(ordering.settled(order).at("/status")).isEqualTo("CONFIRMED");
        allAreParkedIn("order-processing-dlq");
    }

    @Test
    void messagesThatNoOrderCanTimeOutByAreParked() {
        poison("order-timeouts");
        allAreParkedIn("order-timeouts-dlq");
    }

    @Test
    void messagesThatAreNoCancellationsAreParked() {
        poison("order-refunds");
        allAreParkedIn("order-refunds-dlq");
    }

    @Test
    void messagesThatAreNoPhotosAreParked() {
        poison("dish-photos");
        allAreParkedIn("dish-photos-dlq");
    }

    @Test
    void messagesThatAreNoUploadsAreParked() {
        poison("photo-uploads");
        allAreParkedIn("photo-uploads-dlq");
    }

    private void poison(String queue) {
        var entries = NEVER.stream().map(body -> SendMessageBatchRequestEntry.builder()
                .id(Integer.toString(NEVER.indexOf(body))).messageBody(body).delaySeconds(0).build())
                .toList();
        assertThat(sqs.sendMessageBatch(request -> request.queueUrl(aws.queueUrl(queue)).entries(entries)).failed())
                .isEmpty();
    }

    private void allAreParkedIn(String queue) {
        var parked = new ArrayList<Message>();
        await().atMost(Platter.PATIENCE).until(() -> parked.addAll(taken(queue)) && parked.size() == NEVER.size());
        assertThat(parked).extracting(Message::body).containsExactlyInAnyOrderElementsOf(NEVER);
        assertThat(parked).allSatisfy(message -> assertThat(attribute(message, "cause")).isNotBlank());
    }

    /** Taken for good, so that a dead-letter queue is empty again for others. */
    private List<Message> taken(String queue) {
        var messages = sqs.receiveMessage(request -> request.queueUrl(aws.queueUrl(queue)).maxNumberOfMessages(10)
                .messageAttributeNames("All").waitTimeSeconds(1)).messages();
        messages.forEach(message -> sqs.deleteMessage(request -> request.queueUrl(aws.queueUrl(queue))
                .receiptHandle(message.receiptHandle())));
        return messages;
    }

    private static String attribute(Message message, String name) {
        return Objects.requireNonNull(message.messageAttributes().get(name), name).stringValue();
    }
}
