package dev.platter.sam;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import dev.platter.sam.model.Resource;
import dev.platter.sam.yaml.ResourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the product's templates keep so that no event is lost: none of it is found by linters. */
class DeliveryRulesTest {

    private static final String ORDER_RESOURCES = "order-function/resources";
    private static final String ORDER_FUNCTIONS = "order-function/functions";
    private static final String METRICS_FUNCTIONS = "stream-metrics-function/functions";

    @TempDir
    Path temporary;

    @Test
    void aMessageStaysHiddenForSixTimesTheTimeoutOfItsFunction() {
        kept(deployed -> assertThat(deployed.all(Resource.QueueSource.class)).isNotEmpty().allSatisfy(source -> {
            Duration timeout = deployed.the(Resource.ServerlessFunction.class, source.function())
                    .timeout();
            assertThat(visibility(deployed.the(Resource.Queue.class, source.queue())))
                    .isGreaterThanOrEqualTo(timeout.multipliedBy(6));
        }))
                .brokenBy(ORDER_RESOURCES, "VisibilityTimeout: 180", "VisibilityTimeout: 179")
                .brokenBy(ORDER_FUNCTIONS, "Timeout: 30", "Timeout: 31");
    }

    @Test
    void everyBatchReportsItsFailedItemsOneByOne() {
        kept(deployed -> {
            assertThat(deployed.all(Resource.QueueSource.class))
                    .isNotEmpty()
                    .allMatch(Resource.QueueSource::reportsItemFailures);
            assertThat(deployed.all(Resource.StreamSource.class))
                    .isNotEmpty()
                    .allMatch(Resource.StreamSource::reportsItemFailures);
        })
                .brokenBy(ORDER_FUNCTIONS, "FunctionResponseTypes: [ReportBatchItemFailures]", "")
                .brokenBy(METRICS_FUNCTIONS, "[ReportBatchItemFailures]", "[]");
    }

    @Test
    void everyQueueThatIsWorkedOnHasDeadLettersThatNobodyWorksOn() {
        kept(deployed -> assertThat(workedOn(deployed)).isNotEmpty().allSatisfy(queue -> {
            Resource.Queue.Redrive redrive = deployed.the(Resource.Queue.class, queue).redrive();
            assertThat(redrive).isNotNull();
            assertThat(workedOn(deployed)).doesNotContain(Objects.requireNonNull(redrive).deadLetters());
        }))
                .brokenBy(ORDER_FUNCTIONS, "-DishPhotosQueueArn\n      BatchSize",
                        "-DishPhotosDeadLettersArn\n      BatchSize");
    }

    @Test
    void everyDeadLetterQueueHasAnAlarmOnTheMessagesThatAreVisible() {
        kept(deployed -> assertThat(deployed.all(Resource.Queue.class))
                .filteredOn(queue -> queue.name().endsWith("-dlq"))
                .hasSizeGreaterThanOrEqualTo(4)
                .extracting(Resource.Queue::name)
                .allMatch(alarms(deployed, "ApproximateNumberOfMessagesVisible")::contains))
                .brokenBy(
                        METRICS_FUNCTIONS, "MetricName: ApproximateNumberOfMessagesVisible",
                        "MetricName: NumberOfMessagesSent");
    }

    @Test
    void aRelayBeginsAtTheOldestRecordAndNeverGivesUp() {
        kept(deployed -> assertThat(relays(deployed)).hasSize(2).allSatisfy(relay -> {
            assertThat(relay.startingPosition()).isEqualTo("TRIM_HORIZON");
            assertThat(relay.maximumRetryAttempts()).isEqualTo(-1);
            assertThat(relay.maximumRecordAgeInSeconds()).isEqualTo(-1);
            assertThat(alarms(deployed, "IteratorAge")).contains(function(deployed, relay).name());
        }))
                .brokenBy(ORDER_FUNCTIONS, "StartingPosition: TRIM_HORIZON", "StartingPosition: LATEST")
                .brokenBy(ORDER_FUNCTIONS, "MaximumRetryAttempts: -1", "MaximumRetryAttempts: 100")
                .brokenBy(ORDER_FUNCTIONS, "MaximumRecordAgeInSeconds: -1", "MaximumRecordAgeInSeconds: 600")
                .brokenBy(ORDER_FUNCTIONS, "MetricName: IteratorAge", "MetricName: Duration");
    }

    @Test
    void everyOtherReaderOfAStreamGivesUpIntoABucketAndTells() {
        kept(deployed -> assertThat(deployed.all(Resource.StreamSource.class))
                .filteredOn(source -> !relays(deployed).contains(source))
                .isNotEmpty()
                .allSatisfy(source -> {
                    assertThat(source.onFailureBucket()).isNotNull();
                    assertThat(source.maximumRetryAttempts()).isNotNegative();
                    assertThat(source.maximumRecordAgeInSeconds()).isPositive();
                    assertThat(alarms(deployed, "OnFailureDestinationDeliveredEventCount"))
                            .contains("${%s}".formatted(source.id().logicalId()));
                }))
                .brokenBy(METRICS_FUNCTIONS, "MaximumRetryAttempts: 20", "MaximumRetryAttempts: -1")
                .brokenBy(METRICS_FUNCTIONS, "MaximumRecordAgeInSeconds: 43200", "")
                .brokenBy(METRICS_FUNCTIONS, "Value: !Ref RecordPhotoEvents", "Value: !Ref RecordOrderEvents");
    }

    @Test
    void aStreamHasTwoReadersAtMost() {
        kept(deployed -> assertThat(
                deployed.all(Resource.StreamSource.class).stream().map(Resource.StreamSource::table))
                .allSatisfy(table -> assertThat(deployed.all(Resource.StreamSource.class))
                        .filteredOn(source -> source.table().equals(table))
                        .hasSizeLessThanOrEqualTo(2)))
                .brokenBy(
                        METRICS_FUNCTIONS,
                        "EventSourceArn: !Sub '{{resolve:ssm:/platter/${Stage}/thumbnail-function/photo-events-stream-arn}}'",
                        "EventSourceArn: !Sub '{{resolve:ssm:/platter/${Stage}/order-function/order-events-stream-arn}}'");
    }

    @Test
    void aSubscriptionFiltersByTypeWithoutItsVersionAndKeepsWhatItCannotDeliver() {
        kept(deployed -> assertThat(deployed.all(Resource.Subscription.class)).isNotEmpty().allSatisfy(subscription -> {
            assertThat(subscription.raw()).isTrue();
            assertThat(subscription.filterPolicyScope()).isEqualTo("MessageAttributes");
            assertThat(subscription.filterPolicy())
                    .matches("\\{\"type\":\\[(,?\\{\"prefix\":\"platter\\.[a-z.-]+\\.\"})+]}");
            assertThat(subscription.deadLetters()).isNotNull();
        }))
                .brokenBy(ORDER_RESOURCES, "RawMessageDelivery: true", "RawMessageDelivery: false")
                .brokenBy(ORDER_RESOURCES, "FilterPolicyScope: MessageAttributes", "FilterPolicyScope: MessageBody")
                .brokenBy(ORDER_RESOURCES, "platter.order.submitted.", "platter.order.submitted.v1");
    }

    @Test
    void everyQueueIsWorkedOnByALimitedNumberOfInvocations() {
        kept(deployed -> assertThat(deployed.all(Resource.QueueSource.class))
                .isNotEmpty()
                .noneMatch(source -> source.maximumConcurrency() == null))
                .brokenBy(ORDER_FUNCTIONS, "ScalingConfig:\n        MaximumConcurrency: 10", "");
    }

    @Test
    void aFunctionBehindAnApiAnswersBeforeApiGatewayGivesUp() {
        kept(deployed -> assertThat(deployed.all(Resource.Integration.class)).isNotEmpty().allSatisfy(
                integration -> assertThat(deployed.the(Resource.ServerlessFunction.class, integration.function())
                        .timeout()).isLessThan(Duration.ofSeconds(30))))
                .brokenBy(ORDER_FUNCTIONS, "Timeout: 10", "Timeout: 30");
    }

    private TemplateRule kept(Consumer<Deployed> rule) {
        return TemplateRule.kept(rule, temporary);
    }

    private static List<ResourceId> workedOn(Deployed deployed) {
        return deployed.all(Resource.QueueSource.class).stream().map(Resource.QueueSource::queue).toList();
    }

    private static List<Resource.StreamSource> relays(Deployed deployed) {
        return deployed.all(Resource.StreamSource.class).stream()
                .filter(source -> function(deployed, source).definition().startsWith("relay"))
                .toList();
    }

    private static Resource.ServerlessFunction function(Deployed deployed, Resource.StreamSource source) {
        return deployed.the(Resource.ServerlessFunction.class, source.function());
    }

    private static Duration visibility(Resource.Queue queue) {
        return Duration.ofSeconds(Long.parseLong(queue.attributes().getOrDefault("VisibilityTimeout", "30")));
    }

    /** What is watched by that metric: the values of the alarms' dimensions. */
    private static List<String> alarms(Deployed deployed, String metric) {
        return deployed.properties("AWS::CloudWatch::Alarm").stream()
                .filter(alarm -> alarm.path("MetricName").asString().equals(metric))
                .flatMap(alarm -> alarm.path("Dimensions").valueStream())
                .map(dimension -> dimension.path("Value").asString())
                .toList();
    }
}
