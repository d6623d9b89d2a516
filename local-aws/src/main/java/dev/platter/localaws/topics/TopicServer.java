package dev.platter.localaws.topics;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

import dev.platter.localaws.loopback.Emulator;
import dev.platter.localaws.loopback.LoopbackServer;
import dev.platter.localaws.query.QueryProtocol;
import org.eclipse.jetty.server.HttpConfiguration;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * An SNS of the size that we need: standard topics, queues as their only subscribers, filters on attributes.
 *
 * <p>A message is in every queue before its publisher has the answer. What is not here is refused by name.
 */
public final class TopicServer implements Emulator {

    private static final String NAMESPACE = "http://sns.amazonaws.com/doc/2010-03-31/";

    private final LoopbackServer server;

    private TopicServer(LoopbackServer server) {
        this.server = server;
    }

    /**
     * Starts one without topics.
     *
     * @param sqs to reach the subscribed queues
     * @param region of its ARNs
     * @param accountId of its ARNs
     */
    public static TopicServer start(SqsClient sqs, String region, String accountId) {
        Supplier<String> ids = () -> UUID.randomUUID().toString();
        Topics topics = new Topics(ids);
        Publishing publishing = new Publishing(topics, new FanningOut(sqs), Clock.systemUTC(), ids);
        Actions actions = new Actions(
                new TopicActions(topics, region, accountId), new SubscriptionActions(topics, accountId), publishing);
        QueryProtocol protocol = new QueryProtocol(NAMESPACE, actions, ids);
        return new TopicServer(LoopbackServer.start("local-sns", new HttpConfiguration(), protocol));
    }

    @Override
    public URI uri() {
        return server.uri();
    }

    @Override
    public void close() {
        server.close();
    }
}
