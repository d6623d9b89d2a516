package dev.platter.localaws.recording;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** SNS speaks AWS's query protocol: a form. */
final class SnsReading implements Reading {

    @Override
    public Stream<AwsCall> calls(Sent request) {
        Map<String, String> form = Arrays.stream(request.text().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        String arn = URLDecoder.decode(form.getOrDefault("TopicArn", ""), UTF_8);
        String action = Reading.single(form.getOrDefault("Action", ""));
        return Stream.of(new AwsCall("sns", action, arn.substring(arn.lastIndexOf(':') + 1)));
    }
}
