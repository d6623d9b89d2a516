package dev.platter.localaws.buckets;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import dev.platter.localaws.loopback.Emulator;
import dev.platter.localaws.loopback.LoopbackServer;
import dev.platter.sam.provisioning.BucketNotification;
import dev.platter.sam.provisioning.BucketSettings;
import dev.platter.sam.provisioning.CorsRule;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import software.amazon.awssdk.services.sqs.SqsClient;

/** S3Proxy, in memory, with our own notifications and cross-origin rules, which it answers by 501 Not Implemented. */
public final class LocalBuckets implements Emulator, BucketSettings {

    private final Notifications notifications;
    private final CrossOrigin crossOrigin;
    private final LoopbackServer server;

    private LocalBuckets(Notifications notifications, CrossOrigin crossOrigin, LoopbackServer server) {
        this.notifications = notifications;
        this.crossOrigin = crossOrigin;
        this.server = server;
    }

    /**
     * Starts one without buckets.
     *
     * @param sqs asked for when there is something to tell, so that the queues may start meanwhile
     */
    public static LocalBuckets start(Owner owner, Supplier<SqsClient> sqs) {
        Clock clock = Clock.systemUTC();
        CrossOrigin crossOrigin = new CrossOrigin();
        Notifications notifications = new Notifications(
                sqs, clock, new NotificationJson(owner.region(), () -> UUID.randomUUID().toString()));
        NotifyingBlobStore blobs = new NotifyingBlobStore(new TransientNio2BlobStore(), notifications,
                new Sequencers(clock));
        S3Requests s3 = new S3Requests(blobs, owner.accessKey(), owner.secretKey());
        return new LocalBuckets(notifications, crossOrigin, serve(new BucketServlet(s3, crossOrigin)));
    }

    private static LoopbackServer serve(BucketServlet servlet) {
        HttpConfiguration http = new HttpConfiguration();
        http.setHttpCompliance(HttpCompliance.LEGACY);
        http.setUriCompliance(UriCompliance.LEGACY);
        // A signature covers header names as they were sent.
        http.setHeaderCacheCaseSensitive(true);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(servlet), "/*");
        return LoopbackServer.start("local-s3", http, context);
    }

    /** Who may use the buckets, and the region that events name. */
    public record Owner(String accessKey, String secretKey, String region) {}

    @Override
    public void notifications(String bucket, List<BucketNotification> changed) {
        notifications.set(bucket, changed);
    }

    @Override
    public void cors(String bucket, List<CorsRule> rules) {
        crossOrigin.set(bucket, rules);
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
