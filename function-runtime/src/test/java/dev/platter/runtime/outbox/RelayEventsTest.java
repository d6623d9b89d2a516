package dev.platter.runtime.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashSet;
import java.util.stream.Stream;

import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse.BatchItemFailure;
import dev.platter.localaws.EmbeddedAws;
import dev.platter.localaws.EmbeddedAwsExtension;
import dev.platter.localaws.crash.CallObserver;
import dev.platter.localaws.crash.CallRecorder;
import dev.platter.localaws.crash.Crash;
import dev.platter.localaws.crash.CrashAt;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.model.Message;

@ExtendWith(EmbeddedAwsExtension.class)
class RelayEventsTest {

    private final EmbeddedAws aws;

    RelayEventsTest(EmbeddedAws aws) {
        this.aws = aws;
    }

    @Test
    void everyInsertedEventIsPublishedAsItWasWrittenWithItsTypeToFilterOn() {
        var subscriber = Subscriber.on(aws);

        var response = new RelayEvents(aws.snsClient(), subscriber.topicArn()).apply(Records.batch(23, "INSERT"));

        assertThat(response.getBatchItemFailures()).isEmpty();
        assertThat(subscriber.received(23)).hasSize(23)
                .allSatisfy(message -> assertThat(message.messageAttributes()).hasEntrySatisfying("type",
                        type -> assertThat(type.stringValue()).isEqualTo(Records.TYPE)))
                .extracting(Message::body).containsExactlyInAnyOrderElementsOf(Records.bodies(23));
    }

    @Test
    void anItemThatExpiresIsNotPublished() {
        var subscriber = Subscriber.on(aws);
        var relay = new RelayEvents(aws.snsClient(), subscriber.topicArn());

        relay.apply(Records.batch(3, "REMOVE"));
        relay.apply(Records.batch(1, "INSERT"));

        assertThat(subscriber.received(1)).hasSize(1);
        assertThat(subscriber.all()).isEmpty();
    }

    @Test
    void aTopicThatCannotBeReachedFailsTheBatchFromItsFirstRecordSoThatNothingIsLost() {
        var nowhere = new RelayEvents(aws.snsClient(), "arn:aws:sns:us-east-1:000000000000:nowhere");

        assertThat(nowhere.apply(Records.batch(3, "INSERT")).getBatchItemFailures()).singleElement()
                .extracting(BatchItemFailure::getItemIdentifier).isEqualTo("0");
    }

    @TestFactory
    Stream<DynamicTest> whereverTheRelayDiesTheNextDeliveryLeavesNoEventUnpublished() {
        var recorder = new CallRecorder();
        relay(recorder, Subscriber.on(aws)).apply(Records.batch(25, "INSERT"));
        assertThat(recorder.calls()).hasSize(3);

        return CrashAt.everywhere(recorder.calls().size())
                .map(crash -> DynamicTest.dynamicTest(crash.toString(), () -> losesNothing(crash)));
    }

    private void losesNothing(CrashAt crash) {
        var subscriber = Subscriber.on(aws);
        var batch = Records.batch(25, "INSERT");
        assertThatExceptionOfType(Crash.class).isThrownBy(() -> relay(crash, subscriber).apply(batch));

        assertThat(relay(new CallRecorder(), subscriber).apply(batch).getBatchItemFailures()).isEmpty();

        var published = new HashSet<>(subscriber.all().stream().map(Message::body).toList());
        assertThat(published).containsExactlyInAnyOrderElementsOf(Records.bodies(25));
    }

    private RelayEvents relay(CallObserver observer, Subscriber subscriber) {
        var sns = SnsClient.builder().endpointOverride(aws.sns()).region(aws.region())
                .credentialsProvider(aws.credentials())
                .overrideConfiguration(configuration -> configuration.addExecutionInterceptor(observer))
                .build();
        return new RelayEvents(sns, subscriber.topicArn());
    }
}
