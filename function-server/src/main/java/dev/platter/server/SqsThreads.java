package dev.platter.server;

import java.util.concurrent.TimeUnit;

import io.awspring.cloud.autoconfigure.sqs.SqsAsyncClientCustomizer;
import software.amazon.awssdk.http.nio.netty.NettyNioAsyncHttpClient;
import software.amazon.awssdk.http.nio.netty.SdkEventLoopGroup;
import software.amazon.awssdk.services.sqs.SqsAsyncClientBuilder;

/**
 * The threads that queues are polled with. Those that the SDK makes by itself it ends after two seconds of quiet, for which
 * every stop would wait; when these are ended, the listeners have stopped and nothing is under way.
 */
record SqsThreads(SdkEventLoopGroup threads) implements SqsAsyncClientCustomizer, AutoCloseable {

    static SqsThreads create() {
        return new SqsThreads(SdkEventLoopGroup.builder().build());
    }

    @Override
    public void customize(SqsAsyncClientBuilder client) {
        client.httpClientBuilder(NettyNioAsyncHttpClient.builder().eventLoopGroup(threads));
    }

    @Override
    public void close() {
        threads.eventLoopGroup().shutdownGracefully(0, 1, TimeUnit.SECONDS);
    }
}
