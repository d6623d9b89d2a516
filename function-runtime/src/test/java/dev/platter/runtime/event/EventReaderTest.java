package dev.platter.runtime.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

/** AWS's own serializer, which Lambda uses for typed handlers, is the measure. */
class EventReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"http-whole", "http-bare", "http-cookies-and-bytes"})
    void anHttpEventIsReadAsAwsReadsIt(String sample) {
        isReadAsAwsReadsIt(sample, APIGatewayV2HTTPEvent.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"queue-standard", "queue-fifo"})
    void aBatchFromAQueueIsReadAsAwsReadsIt(String sample) {
        isReadAsAwsReadsIt(sample, SQSEvent.class);
    }

    @Test
    void aBatchFromAStreamIsReadAsAwsReadsIt() {
        isReadAsAwsReadsIt("stream-all-types", DynamodbEvent.class);
    }

    @Test
    void aScheduledEventIsReadAsAwsReadsIt() {
        isReadAsAwsReadsIt("scheduled", ScheduledEvent.class);
    }

    @Test
    void whatNoTriggerOfOursSendsIsLeftToAwsSerializer() {
        var records = read("s3-put", S3Event.class).getRecords();
        assertThat(records).singleElement().satisfies(record -> {
            assertThat(record.getS3().getObject().getUrlDecodedKey()).isEqualTo("Happy Face!.jpg");
            assertThat(record.getS3().getObject().getSizeAsLong()).isEqualTo(5_368_709_121L);
        });
    }

    /** So that a property which a later version of AWS's classes has, and the samples lack, is noticed here. */
    @Test
    void theSamplesLeaveNoPropertyOfAwsClassesUnset() {
        assertThat(byAws("http-whole", APIGatewayV2HTTPEvent.class)).usingRecursiveAssertion()
                .ignoringFields("requestContext.authorizer.lambda").hasNoNullFields();
        assertThat(byAws("queue-standard", SQSEvent.class).getRecords().getFirst()).usingRecursiveAssertion()
                .hasNoNullFields();
        assertThat(byAws("stream-all-types", DynamodbEvent.class).getRecords().getFirst()).usingRecursiveAssertion()
                .ignoringFieldsOfTypes(AttributeValue.class).hasNoNullFields();
        assertThat(byAws("scheduled", ScheduledEvent.class)).hasNoNullFieldsOrProperties();
        assertThat(AttributeValue.class.getDeclaredFields()).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"queue-standard", "stream-all-types", "s3-put"})
    void anEventOfAnotherTriggerIsRefusedByAnHttpFunction(String sample) {
        assertThatThrownBy(() -> read(sample, APIGatewayV2HTTPEvent.class)).isInstanceOf(UnfitEvent.class)
                .hasMessageContaining("not one of an HTTP API");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http-whole", "stream-all-types", "s3-put"})
    void anEventOfAnotherTriggerIsRefusedByAFunctionOfAQueue(String sample) {
        assertThatThrownBy(() -> read(sample, SQSEvent.class)).isInstanceOf(UnfitEvent.class)
                .hasMessageContaining("not one of a queue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http-whole", "queue-standard", "s3-put"})
    void anEventOfAnotherTriggerIsRefusedByAFunctionOfAStream(String sample) {
        assertThatThrownBy(() -> read(sample, DynamodbEvent.class)).isInstanceOf(UnfitEvent.class)
                .hasMessageContaining("not one of a stream");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http-whole", "queue-standard", "stream-all-types", "s3-put"})
    void anEventOfAnotherTriggerIsRefusedByAScheduledFunction(String sample) {
        assertThatThrownBy(() -> read(sample, ScheduledEvent.class)).isInstanceOf(UnfitEvent.class)
                .hasMessageContaining("not one of a schedule");
    }

    @Test
    void aFieldOfTheWrongShapeIsRefusedWithItsPlace() {
        assertThatThrownBy(() -> text("{\"Records\":[{\"eventSource\":\"aws:sqs\",\"body\":{}}]}", SQSEvent.class))
                .isInstanceOf(UnfitEvent.class).hasMessage("the event's /Records/0/body must be a text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"Records\":[", "not JSON"})
    void whatIsNoJsonIsAnError(String json) {
        assertThatThrownBy(() -> text(json, SQSEvent.class))
                .isInstanceOfAny(UnfitEvent.class, JacksonException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "1", "\"text\"", "{}"})
    void jsonThatIsNoEventIsRefused(String json) {
        assertThatThrownBy(() -> text(json, SQSEvent.class)).isInstanceOf(UnfitEvent.class);
    }

    private static <E> void isReadAsAwsReadsIt(String sample, Class<E> type) {
        assertThat(read(sample, type)).usingRecursiveComparison().withStrictTypeChecking()
                .isEqualTo(byAws(sample, type));
    }

    private static <E> E read(String sample, Class<E> type) {
        return EventReader.of(type).read(open(sample));
    }

    private static <E> E text(String json, Class<E> type) {
        return EventReader.of(type).read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static <E> E byAws(String sample, Class<E> type) {
        return LambdaEventSerializers.serializerFor(type, type.getClassLoader()).fromJson(open(sample));
    }

    private static InputStream open(String sample) {
        var path = "/events/" + sample + ".json";
        return Objects.requireNonNull(EventReaderTest.class.getResourceAsStream(path), path);
    }
}
