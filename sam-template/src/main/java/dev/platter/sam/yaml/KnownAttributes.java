package dev.platter.sam.yaml;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What {@code !Ref} and {@code !GetAtt} give for the types that are provisioned, as CloudFormation's reference has it under
 * "Return values". A property in braces stands for its value; one that names the resource is needed, since a generated
 * name would not be known here.
 */
record KnownAttributes(Map<String, String> texts) {

    private static final String HERE = "${AWS::Region}:${AWS::AccountId}";
    private static final Pattern PROPERTY = Pattern.compile("(?<!\\$)\\{(\\w+)}");

    private static final Map<String, KnownAttributes> BY_TYPE = Map.of(
            "AWS::DynamoDB::Table",
            new KnownAttributes(Map.of(
                    "Ref", "{TableName}",
                    "Arn", "arn:${AWS::Partition}:dynamodb:" + HERE + ":table/{TableName}",
                    "StreamArn",
                    "arn:${AWS::Partition}:dynamodb:" + HERE + ":table/{TableName}/stream/${StreamLabel}")),
            "AWS::SQS::Queue",
            new KnownAttributes(Map.of(
                    "Ref", "https://sqs.${AWS::Region}.amazonaws.com/${AWS::AccountId}/{QueueName}",
                    "Arn", "arn:${AWS::Partition}:sqs:" + HERE + ":{QueueName}",
                    "QueueName", "{QueueName}",
                    "QueueUrl", "https://sqs.${AWS::Region}.amazonaws.com/${AWS::AccountId}/{QueueName}")),
            "AWS::SNS::Topic",
            new KnownAttributes(Map.of(
                    "Ref", "arn:${AWS::Partition}:sns:" + HERE + ":{TopicName}",
                    "TopicArn", "arn:${AWS::Partition}:sns:" + HERE + ":{TopicName}",
                    "TopicName", "{TopicName}")),
            "AWS::S3::Bucket",
            new KnownAttributes(Map.of(
                    "Ref", "{BucketName}",
                    "Arn", "arn:${AWS::Partition}:s3:::{BucketName}",
                    "DomainName", "{BucketName}.s3.amazonaws.com",
                    "RegionalDomainName", "{BucketName}.s3.${AWS::Region}.amazonaws.com")),
            "AWS::Serverless::Function",
            new KnownAttributes(Map.of(
                    "Ref", "{FunctionName}",
                    "Arn", "arn:${AWS::Partition}:lambda:" + HERE + ":function:{FunctionName}",
                    // Of SAM alone: Ref of the alias that it generates.
                    "Alias",
                    "arn:${AWS::Partition}:lambda:" + HERE + ":function:{FunctionName}:{AutoPublishAlias}")),
            "AWS::Serverless::StateMachine",
            new KnownAttributes(Map.of(
                    "Ref", "arn:${AWS::Partition}:states:" + HERE + ":stateMachine:{Name}",
                    "Arn", "arn:${AWS::Partition}:states:" + HERE + ":stateMachine:{Name}",
                    "Name", "{Name}")),
            "AWS::Events::Rule",
            new KnownAttributes(Map.of(
                    "Ref", "{Name}", "Arn", "arn:${AWS::Partition}:events:" + HERE + ":rule/{Name}")),
            "AWS::SES::EmailIdentity",
            new KnownAttributes(Map.of("Ref", "{EmailIdentity}")),
            "AWS::SSM::Parameter",
            new KnownAttributes(Map.of("Ref", "{Name}")));

    static @Nullable KnownAttributes of(String type) {
        return BY_TYPE.get(type);
    }

    /**
     * Text that only a deployment knows is left as a placeholder.
     *
     * @param properties gives a property of the resource, by its name
     */
    String text(String attribute, UnaryOperator<String> properties) {
        String text = texts.get(attribute);
        if (text == null) {
            throw new IllegalArgumentException("no attribute " + attribute);
        }
        return PROPERTY.matcher(text)
                .replaceAll(property -> Matcher.quoteReplacement(properties.apply(property.group(1))));
    }
}
