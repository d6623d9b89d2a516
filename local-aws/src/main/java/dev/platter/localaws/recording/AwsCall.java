package dev.platter.localaws.recording;

import dev.platter.sam.Placement;

/**
 * Something that a role must allow. What one request does to several resources is several calls.
 *
 * @param service as actions begin: {@code dynamodb}
 * @param action that is asked for, which is not always the operation: {@code sns:PublishBatch} needs {@code Publish}
 * @param resource as its ARN ends: {@code platter-dev-orders}, {@code platter-dev-orders/index/by-customer}, {@code bucket/key}
 * @see <a href="https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html">
 *     Actions and resources</a>
 */
public record AwsCall(String service, String action, String resource) {

    /** What a policy's {@code Resource} must match. */
    public String arn(Placement placement) {
        return switch (service) {
            case "s3" -> "arn:aws:s3:::" + resource;
            case "dynamodb" -> arn(placement, "table/" + resource);
            default -> arn(placement, resource);
        };
    }

    private String arn(Placement placement, String end) {
        return "arn:aws:%s:%s:%s:%s".formatted(service, placement.region(), placement.accountId(), end);
    }

    /** Such as {@code dynamodb:PutItem platter-dev-orders}. */
    @Override
    public String toString() {
        return service + ":" + action + " " + resource;
    }
}
