package dev.platter.sam;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** How what keeps data keeps it, in the product's templates. */
class StorageRulesTest {

    private static final String PHOTOS = "thumbnail-function/resources";

    @TempDir
    Path temporary;

    @Test
    void everyBucketIsEncryptedByS3ItselfAndClosedToThePublic() {
        kept(deployed -> assertThat(deployed.properties("AWS::S3::Bucket"))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(bucket -> {
                    assertThat(bucket.path("BucketEncryption").findValues("SSEAlgorithm"))
                            .extracting(JsonNode::asString)
                            .containsExactly("AES256");
                    assertThat(bucket.path("PublicAccessBlockConfiguration").valueStream().map(JsonNode::asString))
                            .containsExactly("true", "true", "true", "true");
                    assertThat(bucket.path("OwnershipControls").findValues("ObjectOwnership"))
                            .extracting(JsonNode::asString)
                            .containsExactly("BucketOwnerEnforced");
                }))
                .brokenBy(PHOTOS, "SSEAlgorithm: AES256", "SSEAlgorithm: aws:kms")
                .brokenBy(PHOTOS, "RestrictPublicBuckets: true", "RestrictPublicBuckets: false")
                .brokenBy(PHOTOS, "BlockPublicPolicy: true", "");
    }

    @Test
    void everyBucketIsNamedForTheAccountSinceNamesAreSharedByTheWorldAndForgetsWhatWasNeverFinished() {
        kept(deployed -> assertThat(deployed.properties("AWS::S3::Bucket")).isNotEmpty().allSatisfy(bucket -> {
            assertThat(bucket.path("BucketName").asString()).endsWith("-${AWS::AccountId}");
            assertThat(bucket.path("LifecycleConfiguration").findValues("AbortIncompleteMultipartUpload")).isNotEmpty();
        }))
                .brokenBy(PHOTOS, "BucketName: !Sub platter-${Stage}-thumbnails-${AWS::AccountId}",
                        "BucketName: thumbnails")
                .brokenBy(PHOTOS, "AbortIncompleteMultipartUpload:\n              DaysAfterInitiation: 1",
                        "ExpirationInDays: 1");
    }

    @Test
    void everyQueueIsEncryptedBySqsItselfSinceNeitherSnsNorS3CanSendUnderAnAwsManagedKey() {
        kept(deployed -> assertThat(deployed.properties("AWS::SQS::Queue"))
                .hasSizeGreaterThanOrEqualTo(7)
                .allMatch(queue -> queue.path("SqsManagedSseEnabled").asString().equals("true"))
                .noneMatch(queue -> queue.has("KmsMasterKeyId")))
                .brokenBy(PHOTOS, "SqsManagedSseEnabled: true", "SqsManagedSseEnabled: false")
                .brokenBy(PHOTOS, "SqsManagedSseEnabled: true", "KmsMasterKeyId: alias/aws/sqs");
    }

    @Test
    void whatWasParkedIsKeptForTwoWeeksWhichIsTheLongest() {
        kept(deployed -> assertThat(deployed.properties("AWS::SQS::Queue"))
                .filteredOn(queue -> queue.path("QueueName").asString().endsWith("-dlq"))
                .isNotEmpty()
                .allMatch(queue -> queue.path("MessageRetentionPeriod").asString().equals("1209600")))
                .brokenBy(PHOTOS, "MessageRetentionPeriod: 1209600", "MessageRetentionPeriod: 120960");
    }

    @Test
    void everyTableCanBeRestoredToAnySecondOfTheLastWeeks() {
        kept(deployed -> assertThat(deployed.properties("AWS::DynamoDB::Table"))
                .hasSizeGreaterThanOrEqualTo(6)
                .allMatch(table -> table.path("PointInTimeRecoverySpecification")
                        .path("PointInTimeRecoveryEnabled")
                        .asString()
                        .equals("true")))
                .brokenBy(PHOTOS, "PointInTimeRecoveryEnabled: true", "PointInTimeRecoveryEnabled: false");
    }

    private TemplateRule kept(Consumer<Deployed> rule) {
        return TemplateRule.kept(rule, temporary);
    }
}
