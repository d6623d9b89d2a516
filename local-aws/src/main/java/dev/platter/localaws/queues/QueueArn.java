package dev.platter.localaws.queues;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A queue as a subscription, a redrive policy or a notification names it: {@code arn:aws:sqs:region:account:name}. */
public record QueueArn(String region, String accountId, String name) {

    private static final Pattern FORM = Pattern
            .compile("arn:aws:sqs:([a-z0-9-]+):(\\d{12}):([A-Za-z0-9_-]{1,80}(?:\\.fifo)?)");

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException if it has another form
     */
    public static QueueArn parse(String text) {
        Matcher arn = FORM.matcher(text);
        if (!arn.matches()) {
            throw new IllegalArgumentException("not the ARN of a queue: " + text);
        }
        return new QueueArn(arn.group(1), arn.group(2), arn.group(3));
    }

    /** The queue's URL on AWS; a client with another endpoint sends it there and the queue is found by its name. */
    public String url() {
        return "https://sqs.%s.amazonaws.com/%s/%s".formatted(region, accountId, name);
    }

    /** The ARN's text. */
    @Override
    public String toString() {
        return "arn:aws:sqs:%s:%s:%s".formatted(region, accountId, name);
    }
}
