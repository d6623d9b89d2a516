package dev.platter.localaws.recording;

import java.util.stream.Stream;

/** SES speaks AWS's query protocol: a form. What a role allows there is to send in the name of an identity. */
final class SesReading implements Reading {

    @Override
    public Stream<AwsCall> calls(Sent request) {
        var form = request.form();
        String sender = form.values().getOrDefault("Source", "");
        String address = sender.replaceFirst(".*<(.*)>.*", "$1");
        return Stream.of(new AwsCall("ses", form.values().getOrDefault("Action", ""), "identity/" + address));
    }
}
