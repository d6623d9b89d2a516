package dev.platter.system.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The asynchronous functions: events of SQS. */
@OnLambda
class QueueFunctionsTest {

    private final Functions functions;
    private final Ordering ordering;

    QueueFunctionsTest(Functions functions) {
        this.functions = functions;
        this.ordering = Ordering.in(functions);
    }

    @BeforeEach
    void empty() {
        List.of("order-processing-dlq", "order-timeouts-dlq", "order-refunds-dlq", "customer-mail-dlq",
                "dish-photos-dlq", "photo-uploads-dlq").forEach(this::taken);
    }

    private List<String> taken(String queue) {
        return InQueue.of(functions, queue).causes();
    }

    @ParameterizedTest
    @CsvSource({"processOrders,order-processing-dlq", "timeOutOrders,order-timeouts-dlq",
            "refundOrders,order-refunds-dlq", "mailCustomers,customer-mail-dlq", "attachDishPhotos,dish-photos-dlq",
            "createThumbnails,photo-uploads-dlq"})
    void awsOwnSampleIsParkedForItIsNoMessageOfOurs(String function, String deadLetters) {
        assertThat(functions.get(function).failures(Samples.of("sqs"))).isEmpty();

        assertThat(functions.get(function).calls()).containsExactly("sqs:SendMessage platter-lambda-" + deadLetters);
        assertThat(taken(deadLetters)).singleElement().asString().contains("JSON");
    }

    @Test
    void aMessageInTheEnvelopeOfSnsIsParkedForOursComeWithoutOne() {
        String envelope = Samples.record("sns").path("Sns").toString();

        assertThat(functions.get("processOrders").failures(QueueEvent.of(List.of(envelope)))).isEmpty();

        assertThat(taken("order-processing-dlq")).hasSize(1);
    }

    @Test
    void aNotificationOfAnotherBucketIsParked() {
        String foreign = Samples.of("s3-put").toString();

        assertThat(functions.get("createThumbnails").failures(QueueEvent.of(List.of(foreign)))).isEmpty();

        assertThat(taken("photo-uploads-dlq")).singleElement().asString().contains("example-bucket");
    }

    @Test
    void aSubmittedOrderIsConfirmedWithTheCallsThatTheRoleAllows() {
        String id = ordering.place("ramen", 1);
        var process = functions.get("processOrders");

        assertThat(process.failures(QueueEvent.of(List.of(ordering.submitted(id))))).isEmpty();

        assertThat(ordering.order(id).path("status").asString()).isEqualTo("CONFIRMED");
        assertThat(process.calls()).containsExactlyInAnyOrder(
                "dynamodb:GetItem platter-lambda-orders",
                "dynamodb:UpdateItem platter-lambda-orders",
                "dynamodb:PutItem platter-lambda-order-events",
                "dynamodb:UpdateItem platter-lambda-sandbox-payments");
    }

    @Test
    void ofAStandardQueueOnlyTheMessageThatFailedComesAgain() {
        List<String> orders = List.of(ordering.place("ramen", 1), ordering.place(Ordering.UNPAYABLE, 1),
                ordering.place("ramen", 1));

        var failures = functions.get("processOrders")
                .failures(QueueEvent.of(orders.stream().map(ordering::submitted).toList()));

        assertThat(failures).containsExactly("message-1");
        assertThat(orders).extracting(id -> ordering.order(id).path("status").asString())
                .containsExactly("CONFIRMED", "SUBMITTED", "CONFIRMED");
    }

    @Test
    void ofAFifoQueueTheMessagesAfterTheOneThatFailedComeAgainToo() {
        List<String> orders = List.of(ordering.place("ramen", 1), ordering.place(Ordering.UNPAYABLE, 1),
                ordering.place("ramen", 1));

        var failures = functions.get("processOrders")
                .failures(QueueEvent.of(orders.stream().map(ordering::submitted).toList()).inOrder());

        assertThat(failures).containsExactly("message-1", "message-2");
        assertThat(orders).extracting(id -> ordering.order(id).path("status").asString())
                .containsExactly("CONFIRMED", "SUBMITTED", "SUBMITTED");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 1000})
    void anOrderIsConfirmedOnceHoweverManyMessagesSpeakOfIt(int messages) {
        String id = ordering.place("ramen", 1);

        var failures = functions.get("processOrders")
                .failures(QueueEvent.of(Collections.nCopies(messages, ordering.submitted(id))));

        assertThat(failures).isEmpty();
        assertThat(ordering.outbox(id)).hasSize(2);
    }

    @Test
    void anUploadBecomesThumbnailsAndTheyBecomeTheDishesPicture() {
        var photographing = new Photographing(functions);
        String id = photographing.upload("moussaka");

        assertThat(functions.get("createThumbnails").failures(QueueEvent.of(photographing.notifications()))).isEmpty();
        assertThat(functions.get("createThumbnails").calls()).containsExactlyInAnyOrder(
                "dynamodb:GetItem platter-lambda-photos",
                "dynamodb:UpdateItem platter-lambda-photos",
                "dynamodb:PutItem platter-lambda-photo-events",
                "s3:GetObject platter-lambda-photos-000000000000/uploads/" + id,
                "s3:PutObject platter-lambda-thumbnails-000000000000/" + id + "/160.jpg",
                "s3:PutObject platter-lambda-thumbnails-000000000000/" + id + "/320.jpg",
                "s3:PutObject platter-lambda-thumbnails-000000000000/" + id + "/640.jpg");

        assertThat(functions.get("attachDishPhotos").failures(QueueEvent.of(photographing.thumbnailsCreated(id))))
                .isEmpty();
        assertThat(functions.get("attachDishPhotos").calls())
                .containsExactly("dynamodb:UpdateItem platter-lambda-orders");
    }
}
