package dev.platter.system.templates;

import static java.util.stream.Collectors.toCollection;

import java.util.Set;
import java.util.TreeSet;

import dev.platter.sam.FunctionBinding;

/**
 * What a role grants, against what was called.
 *
 * @param grants of the function's role, or of one that a test thinks of
 */
record Privileges(DeployedFunction function, Set<Access> grants) {

    private static final Set<String> POLLING_A_QUEUE = Set.of("sqs:ReceiveMessage", "sqs:DeleteMessage",
            "sqs:GetQueueAttributes");
    private static final Set<String> POLLING_A_STREAM = Set.of(
            "dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator", "dynamodb:ListStreams");
    private static final Set<String> GIVING_UP_A_BATCH = Set.of("s3:PutObject", "s3:ListBucket");
    private static final Set<String> TELLING_OF_A_FAILED_RUN = Set.of("sqs:SendMessage");
    private static final Set<String> LOGGING = Set.of("logs:CreateLogStream", "logs:PutLogEvents");

    Privileges(DeployedFunction function) {
        this(function, function.grants());
    }

    /** What is called and not granted. */
    Set<Access> missing(Set<Access> called) {
        var missing = new TreeSet<>(called);
        missing.removeAll(grants);
        return missing;
    }

    /** What is granted and not called, neither by the function nor for it by Lambda. */
    Set<Access> unused(Set<Access> called) {
        return grants.stream()
                .filter(grant -> !called.contains(grant) && !isForLambda(grant) && !isSeenOnlyOnAws(grant))
                .collect(toCollection(TreeSet::new));
    }

    /** Lambda logs and polls, and keeps what it gave up, in the function's name. */
    private boolean isForLambda(Access grant) {
        FunctionBinding binding = function.binding();
        return LOGGING.contains(grant.action())
                || POLLING_A_QUEUE.contains(grant.action()) && binding.queues().stream()
                        .anyMatch(trigger -> grant.resource().endsWith(":" + trigger.queueName()))
                || POLLING_A_STREAM.contains(grant.action()) && binding.streams().stream()
                        .anyMatch(trigger -> grant.resource().contains(":table/" + trigger.tableName() + "/stream/"))
                || TELLING_OF_A_FAILED_RUN.contains(grant.action()) && binding.schedules().stream()
                        .anyMatch(trigger -> grant.resource().endsWith(":" + trigger.onFailureQueue()))
                || GIVING_UP_A_BATCH.contains(grant.action()) && binding.streams().stream()
                        .anyMatch(trigger -> grant.resource()
                                .matches("arn:aws:s3:::" + trigger.onFailureBucket() + "(/\\*)?"));
    }

    private boolean isSeenOnlyOnAws(Access grant) {
        return switch (function.name()) {
            // Whoever uploads with a URL that it signed does so by its leave.
            case "photoApi" ->
                grant.equals(new Access("s3:PutObject", "arn:aws:s3:::platter-dev-photos-000000000000/*"));
            // Makes S3 answer 404 and not 403 for an object that is gone.
            case "createThumbnails" ->
                grant.equals(new Access("s3:ListBucket", "arn:aws:s3:::platter-dev-photos-000000000000"));
            default -> false;
        };
    }
}
