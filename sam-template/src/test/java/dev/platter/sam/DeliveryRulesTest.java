package dev.platter.sam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.platter.sam.model.Resource;
import dev.platter.sam.yaml.ResourceId;
import org.junit.jupiter.api.Test;

/** What the product's templates keep so that no event is lost: none of it is found by linters. */
class DeliveryRulesTest {

    private static final Duration LONGEST_OF_AN_API = Duration.ofSeconds(29);

    private final Deployed deployed = new Deployed();

    @Test
    void aMessageStaysHiddenForSixTimesTheTimeoutOfItsFunction() {
        assertThat(deployed.all(Resource.QueueSource.class)).isNotEmpty().allSatisfy(source -> {
            Resource.Queue queue = deployed.the(Resource.Queue.class, source.queue());
            Duration timeout = deployed.the(Resource.ServerlessFunction.class, source.function())
                    .timeout();

            assertThat(visibility(queue)).isGreaterThanOrEqualTo(timeout.multipliedBy(6));
        });
    }

    @Test
    void everyBatchReportsItsFailedItemsOneByOne() {
        assertThat(deployed.all(Resource.QueueSource.class))
                .isNotEmpty()
                .allMatch(Resource.QueueSource::reportsItemFailures);
        assertThat(deployed.all(Resource.StreamSource.class))
                .isNotEmpty()
                .allMatch(Resource.StreamSource::reportsItemFailures);
    }

    @Test
    void everyQueueThatIsWorkedOnHasDeadLettersThatNobodyWorksOn() {
        List<ResourceId> workedOn = deployed.all(Resource.QueueSource.class).stream()
                .map(Resource.QueueSource::queue)
                .toList();

        assertThat(workedOn).isNotEmpty().allSatisfy(queue -> {
            Resource.Queue.Redrive redrive = deployed.the(Resource.Queue.class, queue).redrive();
            assertThat(redrive).isNotNull();
            assertThat(workedOn).doesNotContain(Objects.requireNonNull(redrive).deadLetters());
        });
    }

    @Test
    void everyDeadLetterQueueHasAnAlarmOnTheMessagesThatAreVisible() {
        List<String> watched = alarms("ApproximateNumberOfMessagesVisible").toList();

        assertThat(deployed.all(Resource.Queue.class))
                .filteredOn(queue -> queue.name().endsWith("-dlq"))
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(queue -> assertThat(watched).contains(queue.name()));
    }

    @Test
    void aRelayBeginsAtTheOldestRecordAndNeverGivesUp() {
        assertThat(relays()).hasSize(2).allSatisfy(relay -> {
            assertThat(relay.startingPosition()).isEqualTo("TRIM_HORIZON");
            assertThat(relay.maximumRetryAttempts()).isEqualTo(-1);
            assertThat(relay.maximumRecordAgeInSeconds()).isEqualTo(-1);
            assertThat(alarms("IteratorAge")).contains(function(relay).name());
        });
    }

    @Test
    void everyOtherReaderOfAStreamGivesUpIntoABucketAndTells() {
        assertThat(deployed.all(Resource.StreamSource.class))
                .filteredOn(source -> !relays().contains(source))
                .isNotEmpty()
                .allSatisfy(source -> {
                    assertThat(source.onFailureBucket()).isNotNull();
                    assertThat(source.maximumRetryAttempts()).isNotNegative();
                    assertThat(source.maximumRecordAgeInSeconds()).isPositive();
                    assertThat(alarms("OnFailureDestinationDeliveredEventCount"))
                            .contains("${%s}".formatted(source.id().logicalId()));
                });
    }

    @Test
    void aStreamHasTwoReadersAtMost() {
        assertThat(deployed.all(Resource.StreamSource.class).stream().map(Resource.StreamSource::table))
                .allSatisfy(table -> assertThat(deployed.all(Resource.StreamSource.class))
                        .filteredOn(source -> source.table().equals(table))
                        .hasSizeLessThanOrEqualTo(2));
    }

    @Test
    void aSubscriptionFiltersByTypeWithoutItsVersionAndKeepsWhatItCannotDeliver() {
        assertThat(deployed.all(Resource.Subscription.class)).isNotEmpty().allSatisfy(subscription -> {
            assertThat(subscription.raw()).isTrue();
            assertThat(subscription.filterPolicy())
                    .matches("\\{\"type\":\\[\\{\"prefix\":\"platter\\.[a-z.-]+\\.\"}]}");
            assertThat(subscription.deadLetters()).isNotNull();
        });
    }

    @Test
    void aFunctionBehindAnApiAnswersBeforeApiGatewayGivesUp() {
        assertThat(deployed.all(Resource.Integration.class)).isNotEmpty().allSatisfy(integration -> assertThat(
                deployed.the(Resource.ServerlessFunction.class, integration.function())
                        .timeout())
                .isLessThan(LONGEST_OF_AN_API));
    }

    private List<Resource.StreamSource> relays() {
        return deployed.all(Resource.StreamSource.class).stream()
                .filter(source -> function(source).definition().startsWith("relay"))
                .toList();
    }

    private Resource.ServerlessFunction function(Resource.StreamSource source) {
        return deployed.the(Resource.ServerlessFunction.class, source.function());
    }

    private static Duration visibility(Resource.Queue queue) {
        return Duration.ofSeconds(Long.parseLong(queue.attributes().getOrDefault("VisibilityTimeout", "30")));
    }

    /** What is watched by that metric: the values of the alarms' dimensions. */
    private Stream<String> alarms(String metric) {
        return deployed.properties("AWS::CloudWatch::Alarm").stream()
                .filter(alarm -> alarm.path("MetricName").asString().equals(metric))
                .flatMap(alarm -> alarm.path("Dimensions").valueStream())
                .map(dimension -> dimension.path("Value").asString());
    }
}
