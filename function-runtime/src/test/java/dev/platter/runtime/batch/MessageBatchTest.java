package dev.platter.runtime.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.platter.json.Reading;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/** Works on whole numbers: an even one is done, an odd one can never be, a negative one fails for now. */
@ExtendWith(EmbeddedAwsExtension.class)
class MessageBatchTest {

    private final List<Integer> done = new ArrayList<>();
    private SqsClient sqs;
    private String parked;
    private MessageBatch<Integer> batch;

    @BeforeEach
    void anEmptyDeadLetterQueue(EmbeddedAws aws) {
        sqs = aws.sqsClient();
        parked = sqs.createQueue(request -> request.queueName("parked-" + System.nanoTime())).queueUrl();
        batch = new MessageBatch<>(MessageBatchTest::number, new DeadLetterQueue(sqs, parked));
    }

    @Test
    void aMessageThatFailsIsReportedAloneAndItsNeighboursAreDone() {
        assertThat(failed(each("numbers", "2", "-1", "4"))).containsExactly("id of -1");
        assertThat(done).containsExactly(2, 4);
        assertThat(parkedMessages()).isEmpty();
    }

    @Test
    void aMessageThatCannotBeReadIsParkedAsItCameWithItsCauseAndCountsAsDone() {
        assertThat(failed(each("numbers", "2", "many", "4"))).isEmpty();
        assertThat(done).containsExactly(2, 4);
        assertThat(parkedMessages()).singleElement().satisfies(message -> {
            assertThat(message.body()).isEqualTo("many");
            assertThat(attribute(message, "cause")).isEqualTo("must be a whole number");
            assertThat(attribute(message, "pointer")).isEqualTo("/number");
            assertThat(attribute(message, "messageId")).isEqualTo("id of many");
        });
    }

    @Test
    void aMessageThatBreaksARuleIsParkedWithThatRule() {
        assertThat(failed(each("numbers", "3", "4"))).isEmpty();
        assertThat(parkedMessages()).singleElement()
                .satisfies(message -> assertThat(attribute(message, "cause")).isEqualTo("3 is odd"));
    }

    @Test
    void aMessageThatCannotBeParkedIsReportedAndSoNotLost() {
        sqs.deleteQueue(request -> request.queueUrl(parked));

        assertThat(failed(each("numbers", "2", "many"))).containsExactly("id of many");
    }

    @Test
    void aBatchOfAFifoQueueStopsAtTheFirstFailureAndReportsAllFromThere() {
        assertThat(failed(each("numbers.fifo", "2", "-1", "4", "6"))).containsExactly("id of -1", "id of 4", "id of 6");
        assertThat(done).containsExactly(2);
    }

    private SQSBatchResponse each(String queue, String... bodies) {
        var event = new SQSEvent();
        event.setRecords(Stream.of(bodies).map(body -> message(queue, body)).toList());
        return batch.each(event, this::work);
    }

    private Handling work(int number) {
        if (number < 0) {
            throw new IllegalStateException("not now");
        }
        if (number % 2 == 1) {
            return Handling.parked(number + " is odd");
        }
        done.add(number);
        return Handling.done();
    }

    private static SQSMessage message(String queue, String body) {
        var message = new SQSMessage();
        message.setMessageId("id of " + body);
        message.setBody(body);
        message.setEventSourceArn("arn:aws:sqs:us-east-1:000000000000:" + queue);
        return message;
    }

    private static Reading<Integer> number(String body) {
        return body.matches("-?\\d+")
                ? new Reading.Read<>(Integer.valueOf(body))
                : Reading.refused("/number", "must be a whole number");
    }

    private static List<String> failed(SQSBatchResponse response) {
        return response.getBatchItemFailures().stream().map(BatchItemFailure::getItemIdentifier).toList();
    }

    private List<Message> parkedMessages() {
        return sqs.receiveMessage(request -> request.queueUrl(parked).messageAttributeNames("All")).messages();
    }

    private static String attribute(Message message, String name) {
        return Objects.requireNonNull(message.messageAttributes().get(name), name).stringValue();
    }
}
