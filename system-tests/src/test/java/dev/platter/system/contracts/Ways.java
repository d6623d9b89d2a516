package dev.platter.system.contracts;

import java.util.Set;

/**
 * The ways that events take, a line each, in words that templates and AsyncAPI document are both put into.
 *
 * @param topics names
 * @param queues name, dead letters, tries
 * @param streams table, what a record shows
 * @param subscriptions topic, queue, filter, how it is delivered
 * @param notifications bucket, queue
 * @param senders service, function, where to
 * @param receivers service, function, where from
 */
record Ways(Set<String> topics, Set<String> queues, Set<String> streams, Set<String> subscriptions,
        Set<String> notifications, Set<String> senders, Set<String> receivers) {

    static String queue(String name, String deadLetters, int tries) {
        return "%s, else %s after %d tries".formatted(name, deadLetters, tries);
    }

    static String subscription(String topic, String queue, String filter, String scope, boolean raw, String dead) {
        return "%s to %s: %s of %s, %s, else %s".formatted(topic, queue, filter, scope, raw ? "raw" : "wrapped", dead);
    }

    static String notification(String bucket, String queue) {
        return bucket + " to " + queue;
    }

    static String sender(String service, String function, String channel) {
        return "%s of %s to %s".formatted(function, service, channel);
    }

    static String receiver(String service, String function, String channel) {
        return "%s of %s from %s".formatted(function, service, channel);
    }

    static String topic(String name) {
        return "topic " + name;
    }

    static String stream(String table) {
        return "stream of " + table;
    }

    static String queue(String name) {
        return "queue " + name;
    }
}
