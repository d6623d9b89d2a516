package dev.platter.localaws;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dev.platter.localaws.AwsClients.Access;
import dev.platter.localaws.AwsClients.Endpoints;
import dev.platter.localaws.buckets.LocalBuckets;
import dev.platter.localaws.mails.MailServer;
import dev.platter.localaws.queues.LocalQueues;
import dev.platter.localaws.tables.LocalTables;
import dev.platter.localaws.topics.TopicServer;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * The five, started side by side and closed together.
 *
 * @param deliveries by which topics and buckets reach the queues
 */
record Emulators(
        LocalTables tables, LocalQueues queues, SqsClient deliveries, TopicServer topics, LocalBuckets buckets,
        MailServer mails)
        implements
            AutoCloseable {

    /** When one does not start, the others are closed, so that none keeps the JVM alive. */
    static Emulators start(Access access, LocalBuckets.Owner owner, String accountId) {
        try (ExecutorService threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            var tables = CompletableFuture.supplyAsync(LocalTables::start, threads);
            var queues = CompletableFuture.supplyAsync(() -> LocalQueues.start(owner.region(), accountId), threads);
            var deliveries = queues.thenApply(started -> access.at(started.uri(), SqsClient.builder()).build());
            var topics = deliveries.thenApply(sqs -> TopicServer.start(sqs, owner.region(), accountId));
            var buckets = CompletableFuture.supplyAsync(() -> LocalBuckets.start(owner, deliveries::join), threads);
            var mails = CompletableFuture.supplyAsync(() -> MailServer.start(owner.region()), threads);
            return allOrNone(
                    () -> new Emulators(tables.join(), queues.join(), deliveries.join(), topics.join(), buckets.join(),
                            mails.join()),
                    mails, buckets, topics, deliveries, queues, tables);
        }
    }

    @SafeVarargs
    private static Emulators allOrNone(
            Supplier<Emulators> all, CompletableFuture<? extends AutoCloseable>... starting) {
        try {
            CompletableFuture.allOf(starting).join();
            return all.get();
        } catch (CompletionException fault) {
            Stream.of(starting)
                    .filter(one -> !one.isCompletedExceptionally())
                    .forEach(one -> close(one.join()));
            throw new IllegalStateException("the embedded AWS does not start", fault.getCause());
        }
    }

    private static void close(AutoCloseable started) {
        try {
            started.close();
        } catch (Exception fault) {
            throw new IllegalStateException("%s does not stop".formatted(started), fault);
        }
    }

    Endpoints endpoints() {
        return new Endpoints(tables.uri(), queues.uri(), topics.uri(), buckets.uri(), mails.uri());
    }

    @Override
    public void close() {
        Stream.of(mails, buckets, topics, deliveries, queues, tables).forEach(Emulators::close);
    }
}
