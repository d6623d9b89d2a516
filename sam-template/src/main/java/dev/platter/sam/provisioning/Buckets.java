package dev.platter.sam.provisioning;

import java.util.List;
import java.util.function.Function;

import dev.platter.sam.Placement;
import dev.platter.sam.model.Resource;
import dev.platter.sam.yaml.ResourceId;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CreateBucketRequest;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;

/** Buckets; their settings go to whoever takes them at this endpoint. */
final class Buckets {

    /** The one region that S3 does not want named when a bucket is made. */
    private static final String FIRST_REGION = "us-east-1";

    private final S3Client s3;
    private final BucketSettings settings;
    private final Placement placement;

    Buckets(S3Client s3, BucketSettings settings, Placement placement) {
        this.s3 = s3;
        this.settings = settings;
        this.placement = placement;
    }

    String make(Resource.Bucket bucket, Function<ResourceId, String> arns) {
        String name = placement.fill(bucket.name());
        if (!exists(name)) {
            s3.createBucket(request(name));
        }
        if (!bucket.notifications().isEmpty()) {
            settings.notifications(name, notifications(bucket, arns));
        }
        if (!bucket.cors().isEmpty()) {
            settings.cors(name, bucket.cors().stream().map(this::rule).toList());
        }
        return "arn:aws:s3:::" + name;
    }

    private boolean exists(String name) {
        try {
            s3.headBucket(request -> request.bucket(name));
            return true;
        } catch (NoSuchBucketException _) {
            return false;
        }
    }

    private CreateBucketRequest request(String name) {
        CreateBucketRequest.Builder request = CreateBucketRequest.builder().bucket(name);
        if (!placement.region().equals(FIRST_REGION)) {
            request.createBucketConfiguration(where -> where.locationConstraint(placement.region()));
        }
        return request.build();
    }

    private static List<BucketNotification> notifications(Resource.Bucket bucket, Function<ResourceId, String> arns) {
        return bucket.notifications().stream()
                .map(notification -> new BucketNotification(
                        arns.apply(notification.queue()),
                        notification.events(),
                        notification.prefix(),
                        notification.suffix()))
                .toList();
    }

    private CorsRule rule(Resource.Bucket.Cors cors) {
        return new CorsRule(
                cors.origins().stream().map(placement::fill).toList(),
                cors.methods(),
                cors.headers(),
                cors.exposedHeaders(),
                cors.maxAge());
    }
}
