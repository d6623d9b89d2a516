package dev.platter.server.stream;

import java.util.Map;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One shard as one function reads it, and its key in the table of checkpoints. */
record ShardKey(String function, String streamArn, String shardId) {

    /** {@code pk} is the function, {@code sk} the shard as {@code <table>/stream/<label>/<shard id>}. */
    Map<String, AttributeValue> item() {
        return Map.of("pk", AttributeValue.fromS(function), "sk", AttributeValue.fromS(sk()));
    }

    String sk() {
        return streamKey(streamArn) + shardId;
    }

    /** What follows "table/" in {@code arn:aws:dynamodb:…:table/orders/stream/2026-11-22T10:00:00.000}. */
    static String streamKey(String streamArn) {
        return streamArn.substring(streamArn.indexOf('/') + 1) + "/";
    }
}
