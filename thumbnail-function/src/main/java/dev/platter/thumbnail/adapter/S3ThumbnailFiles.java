package dev.platter.thumbnail.adapter;

import java.net.URI;

import dev.platter.events.PhotoId;
import dev.platter.thumbnail.domain.PhotoType;
import dev.platter.thumbnail.domain.RenderedThumbnail;
import dev.platter.thumbnail.domain.ThumbnailFiles;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** The thumbnails in their bucket, as {@code <photo id>/<width>.jpg}. */
public final class S3ThumbnailFiles implements ThumbnailFiles {

    /** A photo's thumbnails never change: another photo has another id (RFC 8246). */
    private static final String FOREVER = "public, max-age=31536000, immutable";

    private final S3Client s3;
    private final String bucket;
    private final String publicUrl;

    /** @param publicUrl where a browser finds the bucket's keys, without a slash at the end */
    public S3ThumbnailFiles(S3Client s3, String bucket, String publicUrl) {
        this.s3 = s3;
        this.bucket = bucket;
        this.publicUrl = publicUrl;
    }

    @Override
    public URI put(PhotoId photo, RenderedThumbnail thumbnail) {
        var key = photo.value() + "/" + thumbnail.size().width() + ".jpg";
        s3.putObject(put -> put.bucket(bucket).key(key).contentType(PhotoType.JPEG.mediaType()).cacheControl(FOREVER),
                RequestBody.fromBytes(thumbnail.jpeg()));
        return URI.create(publicUrl + "/" + key);
    }
}
