package dev.platter.thumbnail.adapter;

import java.net.URI;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import dev.platter.thumbnail.domain.Photo;
import dev.platter.thumbnail.domain.UploadLink;
import dev.platter.thumbnail.domain.UploadLinks;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.s3.presigner.model.PresignedPutObjectRequest;

/**
 * Signs uploads. Size and type are signed headers, so S3 refuses another one (403); {@code If-None-Match: *} is signed too, so
 * it refuses a second one (412). Signing asks nobody: it is done here, with the function's own keys.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html">Conditional writes</a>
 */
public final class S3UploadLinks implements UploadLinks {

    private static final Duration VALID = Duration.ofMinutes(5);

    /** Signed like the others, but set by every HTTP client itself; a browser lets nobody else set them. */
    private static final Set<String> SET_BY_CLIENTS = Set.of("host", "content-length");

    private final S3Presigner presigner;
    private final String bucket;

    public S3UploadLinks(S3Presigner presigner, String bucket) {
        this.presigner = presigner;
        this.bucket = bucket;
    }

    /** The time that is signed has no fractions of a second, so neither has its end. */
    @Override
    public UploadLink linkFor(Photo photo) {
        var put = PutObjectRequest.builder().bucket(bucket).key(UploadKeys.of(photo.id()))
                .contentType(photo.type().mediaType()).contentLength(photo.bytes()).ifNoneMatch("*").build();
        var signed = presigner.presignPutObject(request -> request.signatureDuration(VALID).putObjectRequest(put));
        return new UploadLink(signed.httpRequest().method().name(), URI.create(signed.url().toString()),
                headers(signed), signed.expiration().truncatedTo(ChronoUnit.SECONDS));
    }

    private static Map<String, String> headers(PresignedPutObjectRequest signed) {
        return signed.signedHeaders().entrySet().stream()
                .filter(header -> !SET_BY_CLIENTS.contains(header.getKey().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableMap(header -> header.getKey().toLowerCase(Locale.ROOT),
                        header -> header.getValue().getFirst()));
    }
}
