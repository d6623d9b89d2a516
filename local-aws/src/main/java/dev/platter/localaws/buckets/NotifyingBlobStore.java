package dev.platter.localaws.buckets;

import java.io.InputStream;
import java.util.function.Supplier;

import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** Says of each object when it is stored, in any of the three ways that there are. */
final class NotifyingBlobStore extends ForwardingBlobStore {

    /** S3Proxy keeps notes of its own in the bucket, for uploads in parts. */
    private static final String ITS_OWN_KEYS = ".s3proxy";

    private final Notifications notifications;
    private final Supplier<String> sequencers;

    NotifyingBlobStore(BlobStore delegate, Notifications notifications, Supplier<String> sequencers) {
        super(delegate);
        this.notifications = notifications;
        this.sequencers = sequencers;
    }

    @Override
    public PutObjectResponse putBlob(PutObjectRequest request, InputStream content) {
        PutObjectResponse stored = super.putBlob(request, content);
        notify(Creation.PUT, request.bucket(), request.key());
        return stored;
    }

    @Override
    public CopyObjectResponse copyBlob(CopyObjectRequest request) {
        CopyObjectResponse stored = super.copyBlob(request);
        notify(Creation.COPY, request.destinationBucket(), request.destinationKey());
        return stored;
    }

    @Override
    public CompleteMultipartUploadResponse completeMultipartUpload(
            MultipartUpload upload, CompleteMultipartUploadRequest request) {
        CompleteMultipartUploadResponse stored = super.completeMultipartUpload(upload, request);
        notify(Creation.COMPLETE_MULTIPART_UPLOAD, request.bucket(), request.key());
        return stored;
    }

    private void notify(Creation by, String bucket, String key) {
        if (key.startsWith(ITS_OWN_KEYS)) {
            return;
        }
        HeadObjectResponse head = delegate().blobMetadataIfPresent(bucket, key);
        if (head != null) {
            String eTag = head.eTag().replace("\"", "");
            notifications.created(new CreatedObject(by, bucket, key, head.contentLength(), eTag, sequencers.get()));
        }
    }
}
