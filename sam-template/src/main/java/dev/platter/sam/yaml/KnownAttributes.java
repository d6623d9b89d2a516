package dev.platter.sam.yaml;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What {@code !Ref} and {@code !GetAtt} give for the types that are provisioned, as CloudFormation's reference has it under
 * "Return values"; {@code %s} is the resource's name.
 *
 * @param nameProperty the property that names the resource; it is needed, since a generated name would not be known here
 */
record KnownAttributes(String nameProperty, Map<String, String> texts) {

    private static final String HERE = "${AWS::Region}:${AWS::AccountId}";

    private static final Map<String, KnownAttributes> BY_TYPE = Map.of(
            "AWS::DynamoDB::Table",
            new KnownAttributes(
                    "TableName",
                    Map.of(
                            "Ref", "%s",
                            "Arn", "arn:${AWS::Partition}:dynamodb:" + HERE + ":table/%s",
                            "StreamArn", "arn:${AWS::Partition}:dynamodb:" + HERE + ":table/%s/stream/${StreamLabel}")),
            "AWS::SQS::Queue",
            new KnownAttributes(
                    "QueueName",
                    Map.of(
                            "Ref", "https://sqs.${AWS::Region}.amazonaws.com/${AWS::AccountId}/%s",
                            "Arn", "arn:${AWS::Partition}:sqs:" + HERE + ":%s",
                            "QueueName", "%s",
                            "QueueUrl", "https://sqs.${AWS::Region}.amazonaws.com/${AWS::AccountId}/%s")),
            "AWS::SNS::Topic",
            new KnownAttributes(
                    "TopicName",
                    Map.of(
                            "Ref", "arn:${AWS::Partition}:sns:" + HERE + ":%s",
                            "TopicArn", "arn:${AWS::Partition}:sns:" + HERE + ":%s",
                            "TopicName", "%s")),
            "AWS::S3::Bucket",
            new KnownAttributes(
                    "BucketName",
                    Map.of(
                            "Ref", "%s",
                            "Arn", "arn:${AWS::Partition}:s3:::%s",
                            "DomainName", "%s.s3.amazonaws.com",
                            "RegionalDomainName", "%s.s3.${AWS::Region}.amazonaws.com")),
            "AWS::Serverless::Function",
            new KnownAttributes(
                    "FunctionName",
                    Map.of("Ref", "%s", "Arn", "arn:${AWS::Partition}:lambda:" + HERE + ":function:%s")),
            "AWS::SSM::Parameter",
            new KnownAttributes("Name", Map.of("Ref", "%s")));

    static @Nullable KnownAttributes of(String type) {
        return BY_TYPE.get(type);
    }

    /** Text that only a deployment knows is left as a placeholder. */
    String text(String attribute, String name) {
        String text = texts.get(attribute);
        if (text == null) {
            throw new IllegalArgumentException("no attribute " + attribute);
        }
        return text.replace("%s", name);
    }
}
