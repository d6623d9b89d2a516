package dev.platter.sam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;

import dev.platter.sam.model.Resource;
import dev.platter.sam.yaml.ResourceId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who may do what, in the product's templates: no more than needed, and no less where it would only show on AWS. */
class AccessRulesTest {

    /** Everything that somebody gave no name to: {@code *}, {@code arn:…:*}, {@code arn:…:table/*}, {@code arn:…:::*}. */
    private static final String NAMES_NOTHING = "\\*|arn:.*[:/]\\*(/.*)?";
    /** The objects of a named bucket, the streams of a named table. */
    private static final String PARTS_OF_SOMETHING_NAMED = "arn:[^*]*:s3:::[^*/]+/\\*|arn:[^*]*:table/[^*/]+/stream/\\*";

    private final Deployed deployed = new Deployed();

    @Test
    void everyFunctionHasARoleAndALogOfItsOwn() {
        List<JsonNode> functions = deployed.all(Resource.ServerlessFunction.class).stream()
                .map(function -> deployed.properties(function.id()))
                .toList();

        assertThat(functions)
                .extracting(function -> function.path("Role").asString())
                .doesNotContain("")
                .doesNotHaveDuplicates();
        assertThat(functions)
                .extracting(function -> function.path("LoggingConfig").path("LogGroup").asString())
                .doesNotContain("")
                .doesNotHaveDuplicates();
        assertThat(deployed.properties("AWS::Logs::LogGroup")).allMatch(log -> log.has("RetentionInDays"));
    }

    @Test
    void noRoleGrantsEveryActionOrAnythingThatIsNotNamed() {
        assertThat(deployed.all(Resource.ServerlessFunction.class)).isNotEmpty().allSatisfy(function -> {
            List<Deployed.Grant> grants = deployed.grants(function);
            assertThat(grants).isNotEmpty();
            assertThat(grants).flatExtracting(Deployed.Grant::actions).noneMatch(action -> action.contains("*"));
            assertThat(grants)
                    .flatExtracting(Deployed.Grant::resources)
                    .filteredOn(resource -> !resource.matches(PARTS_OF_SOMETHING_NAMED))
                    .noneMatch(resource -> resource.matches(NAMES_NOTHING));
        });
    }

    @Test
    void aFunctionMayTakeFromTheQueuesThatTriggerIt() {
        assertThat(deployed.all(Resource.QueueSource.class)).isNotEmpty().allSatisfy(source -> assertThat(
                deployed.grants(deployed.the(Resource.ServerlessFunction.class, source.function())))
                .anySatisfy(grant -> {
                    assertThat(grant.actions())
                            .contains("sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes");
                    assertThat(grant.resources()).contains(queueArn(source.queue()));
                }));
    }

    @Test
    void aTopicMaySendToTheQueuesSubscribedToItAndToTheirDeadLetters() {
        assertThat(deployed.all(Resource.Subscription.class)).isNotEmpty().allSatisfy(subscription -> {
            String topic = "arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:"
                    + deployed.the(Resource.Topic.class, subscription.topic()).name();

            assertThat(sendersTo(queueArn(subscription.queue()))).contains(topic);
            assertThat(sendersTo(queueArn(Objects.requireNonNull(subscription.deadLetters()))))
                    .contains(topic);
        });
    }

    @Test
    void aBucketMaySendToTheQueuesItNotifies() {
        assertThat(deployed.all(Resource.Bucket.class))
                .filteredOn(bucket -> !bucket.notifications().isEmpty())
                .isNotEmpty()
                .allSatisfy(bucket -> assertThat(bucket.notifications())
                        .allSatisfy(notification -> assertThat(sendersTo(queueArn(notification.queue())))
                                .contains(bucketArn(bucket))));
    }

    @Test
    void aBucketThatNotifiesIsNotWrittenByTheFunctionItSetsOff() {
        assertThat(deployed.all(Resource.Bucket.class)).allSatisfy(bucket -> assertThat(bucket.notifications())
                .allSatisfy(notification -> assertThat(deployed.all(Resource.QueueSource.class))
                        .filteredOn(source -> source.queue().equals(notification.queue()))
                        .isNotEmpty()
                        .allSatisfy(source -> assertThat(writtenBy(source))
                                .isNotEmpty()
                                .noneMatch(written -> written.startsWith(bucketArn(bucket))))));
    }

    @Test
    void everyRouteLeadsToAFunctionThatItsApiMayCall() {
        List<JsonNode> permissions = deployed.properties("AWS::Lambda::Permission");

        assertThat(deployed.all(Resource.Route.class)).isNotEmpty().allSatisfy(route -> {
            Resource.Integration integration = deployed.the(Resource.Integration.class, route.integration());
            String name = deployed.the(Resource.ServerlessFunction.class, integration.function())
                    .name();
            assertThat(permissions)
                    .filteredOn(permission -> permission.path("FunctionName").asString().endsWith(":function:" + name))
                    .singleElement()
                    .satisfies(permission -> assertThat(permission.path("Principal").asString())
                            .isEqualTo("apigateway.amazonaws.com"))
                    .satisfies(permission -> assertThat(permission.path("SourceArn").asString())
                            .endsWith(":${%s}/*".formatted(route.api().logicalId())));
        });
    }

    @Test
    void everyBucketIsEncryptedAndClosedToThePublic() {
        assertThat(deployed.properties("AWS::S3::Bucket"))
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(bucket -> bucket.has("BucketEncryption"))
                .extracting(bucket -> bucket.path("PublicAccessBlockConfiguration"))
                .allSatisfy(block -> assertThat(block.valueStream().map(JsonNode::asString))
                        .containsExactly("true", "true", "true", "true"));
    }

    @Test
    void everyQueueIsEncryptedByItselfSinceNeitherSnsNorS3CanSendUnderAnAwsManagedKey() {
        assertThat(deployed.properties("AWS::SQS::Queue"))
                .hasSizeGreaterThanOrEqualTo(7)
                .allMatch(queue -> queue.path("SqsManagedSseEnabled").asString().equals("true"))
                .noneMatch(queue -> queue.has("KmsMasterKeyId"));
    }

    private List<String> sendersTo(String queueArn) {
        return deployed.properties("AWS::SQS::QueuePolicy").stream()
                .flatMap(policy -> Deployed.statements(policy.path("PolicyDocument")))
                .filter(statement -> statement.actions().contains("sqs:SendMessage")
                        && statement.resources().contains(queueArn))
                .map(statement -> statement.statement().path("Condition").path("ArnEquals"))
                .map(condition -> condition.path("aws:SourceArn").asString())
                .toList();
    }

    private List<String> writtenBy(Resource.QueueSource source) {
        return deployed.grants(deployed.the(Resource.ServerlessFunction.class, source.function())).stream()
                .filter(grant -> grant.actions().contains("s3:PutObject"))
                .flatMap(grant -> grant.resources().stream())
                .toList();
    }

    private String queueArn(ResourceId queue) {
        return "arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:"
                + deployed.the(Resource.Queue.class, queue).name();
    }

    private static String bucketArn(Resource.Bucket bucket) {
        return "arn:${AWS::Partition}:s3:::" + bucket.name();
    }
}
