package dev.platter.localaws.topics;

import static dev.platter.localaws.TestQueue.attribute;
import static dev.platter.localaws.topics.TestTopic.number;
import static dev.platter.localaws.topics.TestTopic.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.TestQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.sns.model.BatchEntryIdsNotDistinctException;
import software.amazon.awssdk.services.sns.model.BatchRequestTooLongException;
import software.amazon.awssdk.services.sns.model.EmptyBatchRequestException;
import software.amazon.awssdk.services.sns.model.InvalidBatchEntryIdException;
import software.amazon.awssdk.services.sns.model.InvalidParameterException;
import software.amazon.awssdk.services.sns.model.InvalidParameterValueException;
import software.amazon.awssdk.services.sns.model.NotFoundException;
import software.amazon.awssdk.services.sns.model.PublishBatchRequestEntry;
import software.amazon.awssdk.services.sns.model.PublishBatchResponse;
import software.amazon.awssdk.services.sns.model.PublishBatchResultEntry;
import software.amazon.awssdk.services.sns.model.TooManyEntriesInBatchRequestException;

@ExtendWith(EmbeddedAwsExtension.class)
class PublishingTest {

    private static final int MOST_BYTES = 256 * 1024;

    private TestTopic topic;
    private TestQueue queue;

    @BeforeEach
    void aTopicWithAQueue(EmbeddedAws aws) {
        topic = TestTopic.in(aws);
        queue = TestQueue.in(aws);
        topic.subscribeRaw(queue);
    }

    @Test
    void allOfABatchArriveInTheirOrderWithTheirAttributes() {
        PublishBatchResponse answer = publish(IntStream.range(0, 10)
                .mapToObj(number -> entry("id-" + number, "message " + number)
                        .messageAttributes(Map.of("number", number("" + number)))
                        .build()));

        assertThat(answer.failed()).isEmpty();
        assertThat(answer.successful())
                .extracting(PublishBatchResultEntry::id)
                .containsExactlyElementsOf(IntStream.range(0, 10).mapToObj(number -> "id-" + number).toList());
        assertThat(answer.successful()).extracting(PublishBatchResultEntry::messageId).doesNotHaveDuplicates();
        assertThat(queue.messages()).hasSize(10).allSatisfy(message -> assertThat(message.body())
                .isEqualTo("message " + attribute(message, "number").stringValue()));
    }

    @Test
    void aBatchOfNoneOfElevenOrOfTheSameIdTwiceIsRefusedWhole() {
        assertThatExceptionOfType(EmptyBatchRequestException.class).isThrownBy(() -> publish(Stream.empty()));
        assertThatExceptionOfType(TooManyEntriesInBatchRequestException.class)
                .isThrownBy(
                        () -> publish(IntStream.range(0, 11).mapToObj(number -> entry("id" + number, "x").build())));
        assertThatExceptionOfType(BatchEntryIdsNotDistinctException.class)
                .isThrownBy(() -> publish(Stream.of(entry("a", "x").build(), entry("a", "y").build())));
        assertThatExceptionOfType(InvalidBatchEntryIdException.class)
                .isThrownBy(() -> publish(Stream.of(entry("a.b", "x").build(), entry("b", "y").build())));
        assertThat(queue.bodies()).isEmpty();
    }

    @Test
    void aMessageOf256KibibytesIsDeliveredAndOneOfAByteMoreRefused() {
        topic.publish("x".repeat(MOST_BYTES));
        assertThat(queue.bodies()).singleElement().satisfies(body -> assertThat(body).hasSize(MOST_BYTES));

        assertThatExceptionOfType(InvalidParameterException.class)
                .isThrownBy(() -> topic.publish("x".repeat(MOST_BYTES + 1)))
                .withMessageContaining("Message too long");
    }

    @Test
    void attributesAndBytesOfLettersCountTowardsTheSize() {
        int attribute = "name".length() + "String".length() + "value".length();
        topic.publish("x".repeat(MOST_BYTES - attribute), Map.of("name", text("value")));

        assertThatExceptionOfType(InvalidParameterException.class)
                .isThrownBy(() -> topic.publish("x".repeat(MOST_BYTES - attribute + 1), Map.of("name", text("value"))));
        assertThatExceptionOfType(InvalidParameterException.class)
                .isThrownBy(() -> topic.publish("ü".repeat(MOST_BYTES / 2 + 1)));
    }

    @Test
    void aBatchOfMoreThan256KibibytesTogetherIsRefused() {
        String half = "x".repeat(MOST_BYTES / 2 + 1);

        assertThatExceptionOfType(BatchRequestTooLongException.class)
                .isThrownBy(() -> publish(Stream.of(entry("a", half).build(), entry("b", half).build())));
    }

    @Test
    void anEmptyMessageOrAttributeAndANumberThatIsNoneAreRefused() {
        assertThatExceptionOfType(InvalidParameterException.class)
                .isThrownBy(() -> topic.publish(""))
                .withMessageContaining("Empty message");
        assertThatExceptionOfType(InvalidParameterValueException.class)
                .isThrownBy(() -> topic.publish("x", Map.of("a", text(""))))
                .withMessageContaining("'a'");
        assertThatExceptionOfType(InvalidParameterValueException.class)
                .isThrownBy(() -> topic.publish("x", Map.of("a", number("many"))))
                .withMessageContaining("'a'");
    }

    @Test
    void aTopicThatDoesNotExistIsNamed() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> topic.sns()
                        .publish(publish -> publish.topicArn(topic.arn() + "-missing").message("x")))
                .withMessageContaining(topic.arn() + "-missing");
    }

    @Test
    void whatIsNotHereIsRefusedByName() {
        assertThatExceptionOfType(InvalidParameterException.class)
                .isThrownBy(() -> topic.sns()
                        .publish(publish -> publish.topicArn(topic.arn()).message("{}").messageStructure("json")))
                .withMessageContaining("MessageStructure is not here");
        assertThat(queue.bodies()).isEmpty();
    }

    private PublishBatchResponse publish(Stream<PublishBatchRequestEntry> entries) {
        List<PublishBatchRequestEntry> all = entries.toList();
        return topic.sns().publishBatch(batch -> batch.topicArn(topic.arn()).publishBatchRequestEntries(all));
    }

    private static PublishBatchRequestEntry.Builder entry(String id, String message) {
        return PublishBatchRequestEntry.builder().id(id).message(message);
    }
}
