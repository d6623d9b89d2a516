package dev.platter.localaws.recording;

import java.util.Map;
import java.util.stream.Stream;

/** Reads from a service's requests what they ask for. */
@FunctionalInterface
interface Reading {

    Stream<AwsCall> calls(Sent request);

    /** By the name under which requests are signed. */
    Map<String, Reading> BY_SERVICE = Map.of(
            "dynamodb", new DynamoDbReading(),
            "sqs", request -> Stream.of(new AwsCall("sqs", single(request.operation()), queue(request))),
            "sns", new SnsReading(),
            "ses", new SesReading(),
            "s3", new S3Reading());

    /** A batch needs the permission for one. */
    static String single(String operation) {
        return operation.replaceFirst("Batch$", "");
    }

    private static String queue(Sent request) {
        String url = request.json().path("QueueUrl").asString("");
        return url.isEmpty() ? request.json().path("QueueName").asString("") : url.substring(url.lastIndexOf('/') + 1);
    }
}
