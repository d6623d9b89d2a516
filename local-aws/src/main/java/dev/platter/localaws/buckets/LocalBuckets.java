package dev.platter.localaws.buckets;

import java.net.InetAddress;
import java.net.URI;

import dev.platter.localaws.loopback.Emulator;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;

/** S3Proxy, in memory. */
public final class LocalBuckets implements Emulator {

    private final S3Proxy s3;
    private final URI uri;

    private LocalBuckets(S3Proxy s3, URI uri) {
        this.s3 = s3;
        this.uri = uri;
    }

    /** Starts one without buckets. */
    public static LocalBuckets start(String accessKey, String secretKey) {
        String loopback = "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":";
        S3Proxy s3 = S3Proxy.builder()
                .endpoint(URI.create(loopback + 0))
                .awsAuthentication(AuthenticationType.AWS_V4, accessKey, secretKey)
                .blobStore(new TransientNio2BlobStore())
                .build();
        try {
            s3.start();
        } catch (Exception fault) {
            throw new IllegalStateException("S3Proxy does not start", fault);
        }
        return new LocalBuckets(s3, URI.create(loopback + s3.getPort()));
    }

    @Override
    public URI uri() {
        return uri;
    }

    @Override
    public void close() {
        try {
            s3.stop();
        } catch (Exception fault) {
            throw new IllegalStateException("S3Proxy does not stop", fault);
        }
    }
}
