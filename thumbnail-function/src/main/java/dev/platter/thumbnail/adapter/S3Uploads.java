package dev.platter.thumbnail.adapter;

import java.util.Optional;

import dev.platter.events.PhotoId;
import dev.platter.thumbnail.domain.Uploads;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** The uploads in their bucket. A file fits into memory: its size was signed. */
public final class S3Uploads implements Uploads {

    private final S3Client s3;
    private final String bucket;

    public S3Uploads(S3Client s3, String bucket) {
        this.s3 = s3;
        this.bucket = bucket;
    }

    /** Without {@code s3:ListBucket}, S3 answers 403 instead of 404 for a missing object: that comes again, and is then redriven. */
    @Override
    public Optional<byte[]> read(PhotoId id) {
        try {
            var key = UploadKeys.of(id);
            return Optional.of(s3.getObjectAsBytes(get -> get.bucket(bucket).key(key)).asByteArrayUnsafe());
        } catch (NoSuchKeyException gone) {
            return Optional.empty();
        }
    }
}
