package dev.platter.localaws.queues;

import java.net.InetAddress;
import java.net.URI;

import dev.platter.localaws.loopback.Emulator;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;

/** ElasticMQ, in memory. */
public final class LocalQueues implements Emulator {

    private final SQSRestServer elasticMq;
    private final URI uri;

    private LocalQueues(SQSRestServer elasticMq, URI uri) {
        this.elasticMq = elasticMq;
        this.uri = uri;
    }

    /** Starts one without queues. */
    public static LocalQueues start(String region, String accountId) {
        String host = InetAddress.getLoopbackAddress().getHostAddress();
        SQSRestServer elasticMq = SQSRestServerBuilder.withInterface(host)
                .withDynamicPort()
                .withAWSRegion(region)
                .withAWSAccountId(accountId)
                .start();
        int port = elasticMq.waitUntilStarted().localAddress().getPort();
        return new LocalQueues(elasticMq, URI.create("http://" + host + ":" + port));
    }

    @Override
    public URI uri() {
        return uri;
    }

    @Override
    public void close() {
        elasticMq.stopAndWait();
    }
}
