package dev.platter.localaws.recording;

import java.util.stream.Stream;

/** SNS speaks AWS's query protocol: a form. */
final class SnsReading implements Reading {

    @Override
    public Stream<AwsCall> calls(Sent request) {
        var form = request.form();
        String arn = form.values().getOrDefault("TopicArn", "");
        String action = Reading.single(form.values().getOrDefault("Action", ""));
        return Stream.of(new AwsCall("sns", action, arn.substring(arn.lastIndexOf(':') + 1)));
    }
}
