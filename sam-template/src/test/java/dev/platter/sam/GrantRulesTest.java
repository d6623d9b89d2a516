package dev.platter.sam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import dev.platter.sam.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What roles grant, in the product's templates: actions that exist, on what has a name. */
class GrantRulesTest {

    private static final String ORDER_FUNCTIONS = "order-function/functions";
    private static final String HERE = "\\$\\{AWS::Region}:\\$\\{AWS::AccountId}:";
    private static final String A_TABLE = "arn:\\$\\{AWS::Partition}:dynamodb:" + HERE
            + "table/platter-\\$\\{Stage}-[a-z-]+";
    private static final String A_BUCKET = "arn:\\$\\{AWS::Partition}:s3:::platter-\\$\\{Stage}-[a-z-]+-\\$\\{AWS::AccountId}";
    /**
     * The only shapes that a granted resource may have, by its kind. A wildcard stands for the parts of something named: the
     * objects of a bucket; the streams of a table, of which DynamoDB makes a new one whenever its stream is switched on.
     */
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("table", A_TABLE),
            Map.entry("index", A_TABLE + "/index/[a-z-]+"),
            Map.entry("stream", A_TABLE + "/stream/(\\$\\{StreamLabel}|\\*)"),
            Map.entry("queue", "arn:\\$\\{AWS::Partition}:sqs:" + HERE + "platter-\\$\\{Stage}-[a-z-]+"),
            Map.entry("topic", "arn:\\$\\{AWS::Partition}:sns:" + HERE + "platter-\\$\\{Stage}-[a-z-]+"),
            Map.entry("stateMachine",
                    "arn:\\$\\{AWS::Partition}:states:" + HERE + "stateMachine:platter-\\$\\{Stage}-[a-z-]+"),
            Map.entry("identity", "arn:\\$\\{AWS::Partition}:ses:" + HERE + "identity/[a-z0-9.@-]+"),
            Map.entry("bucket", A_BUCKET),
            Map.entry("object", A_BUCKET + "/\\*"),
            Map.entry("log-stream", "\\$\\{\\w+Log\\.Arn}"));
    /** AWS's reference names no resource for it, yet SAM's own DynamoDBStreamReadPolicy limits it to a table's streams. */
    private static final Map<String, List<String>> LIMITED_ALL_THE_SAME = Map.of("dynamodb:ListStreams",
            List.of("stream"));
    /** Trace segments belong to no resource that could be named, so AWS's own policy is as narrow as any. */
    private static final String TRACES = "arn:${AWS::Partition}:iam::aws:policy/AWSXRayDaemonWriteAccess";

    @TempDir
    Path temporary;

    @Test
    void everyActionIsOneThatAwsKnowsAndEveryResourceOneThatItCanBeLimitedTo() {
        Map<String, List<String>> known = knownActions();

        Consumer<Deployed> rule = deployed -> assertThat(deployed.all(Resource.ServerlessFunction.class))
                .flatExtracting(deployed::grants)
                .isNotEmpty()
                .allSatisfy(grant -> assertThat(grant.actions()).isNotEmpty().allSatisfy(action -> {
                    assertThat(known).containsKey(action);
                    assertThat(grant.resources()).isNotEmpty().allMatch(resource -> kinds(known, action).stream()
                            .anyMatch(kind -> resource.matches(NAMED.getOrDefault(kind, "none"))));
                }));
        TemplateRule.keptWith("OrderWorkflow", "state-machine", rule);
        kept(rule)
                .brokenBy(ORDER_FUNCTIONS, "dynamodb:BatchGetItem", "dynamodb:BatchGetItems")
                .brokenBy(ORDER_FUNCTIONS, "dynamodb:BatchGetItem", "dynamodb:*")
                .brokenBy(ORDER_FUNCTIONS, "${Arn}/index/menu", "${Arn}/index/*")
                .brokenBy(ORDER_FUNCTIONS, "${Arn}/index/menu", "'*'")
                .brokenBy(ORDER_FUNCTIONS, "sns:Publish\n", "sqs:SendMessage\n")
                .brokenBy("thumbnail-function/functions", "- ${Arn}/*", "- ${Arn}*")
                .brokenBy("thumbnail-function/functions", "- s3:ListBucket", "- s3:GetObject");
    }

    @Test
    void everyFunctionHasARoleOfItsOwnWithNothingOfAwssOwnPoliciesButTraces() {
        kept(deployed -> {
            assertThat(deployed.all(Resource.ServerlessFunction.class))
                    .extracting(function -> deployed.properties(function.id()).path("Role").asString())
                    .doesNotContain("")
                    .doesNotHaveDuplicates();
            assertThat(deployed.properties("AWS::IAM::Role"))
                    .hasSameSizeAs(deployed.all(Resource.ServerlessFunction.class))
                    .allSatisfy(role -> assertThat(role.path("ManagedPolicyArns").valueStream())
                            .extracting(arn -> arn.asString())
                            .containsExactly(TRACES));
        })
                .brokenBy(ORDER_FUNCTIONS, "Role: !GetAtt ProcessOrdersRole.Arn", "Role: !GetAtt OrderApiRole.Arn")
                .brokenBy(ORDER_FUNCTIONS, "policy/AWSXRayDaemonWriteAccess", "policy/AmazonDynamoDBFullAccess");
    }

    /** Deliveries of logs are the one thing granted on everything, for they belong to nothing that could be named. */
    @Test
    void theStateMachineMayCallItsStepsAndHaveItsLogsDelivered() {
        TemplateRule.keptWith("OrderWorkflow", "state-machine", deployed -> {
            Map<String, List<String>> known = knownActions();
            assertThat(deployed.properties("AWS::IAM::Role"))
                    .filteredOn(role -> role.toString().contains("states.amazonaws.com"))
                    .singleElement()
                    .satisfies(role -> assertThat(role.path("Policies").valueStream())
                            .flatExtracting(policy -> Deployed.statements(policy.path("PolicyDocument")).toList())
                            .allSatisfy(grant -> assertThat(grant.actions()).allMatch(action -> action
                                    .equals("lambda:InvokeFunction")
                                            ? grant.resources().stream().allMatch(step -> step.endsWith(":live"))
                                            : known.getOrDefault(action, List.of("unknown")).isEmpty())));
        });
    }

    @Test
    void everyRoleIsForLambdaAloneAndOnlyAllows() {
        kept(deployed -> assertThat(deployed.properties("AWS::IAM::Role")).isNotEmpty().allSatisfy(role -> {
            assertThat(role.path("AssumeRolePolicyDocument").path("Statement").valueStream())
                    .singleElement()
                    .extracting(statement -> statement.path("Principal").path("Service").asString())
                    .isEqualTo("lambda.amazonaws.com");
            assertThat(role.path("Policies").valueStream())
                    .flatExtracting(policy -> Deployed.statements(policy.path("PolicyDocument")).toList())
                    .allMatch(grant -> grant.statement().path("Effect").asString().equals("Allow"));
        }))
                .brokenBy(ORDER_FUNCTIONS, "Service: lambda.amazonaws.com", "Service: ec2.amazonaws.com")
                .brokenBy(ORDER_FUNCTIONS, "- Sid: UseOrders\n                Effect: Allow",
                        "- Sid: UseOrders\n                Effect: Deny");
    }

    private TemplateRule kept(Consumer<Deployed> rule) {
        return TemplateRule.kept(rule, temporary);
    }

    private static List<String> kinds(Map<String, List<String>> known, String action) {
        return LIMITED_ALL_THE_SAME.getOrDefault(action, known.getOrDefault(action, List.of()));
    }

    /** The kinds of resource that each action can be limited to. */
    private static Map<String, List<String>> knownActions() {
        try (InputStream list = Objects.requireNonNull(
                GrantRulesTest.class.getResourceAsStream("/iam-actions.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split(" ")))
                    .collect(Collectors.toMap(List::getFirst, words -> words.subList(1, words.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
