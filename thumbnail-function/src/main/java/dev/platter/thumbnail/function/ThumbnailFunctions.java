package dev.platter.thumbnail.function;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

import dev.platter.events.PhotoId;
import dev.platter.runtime.batch.DeadLetterQueue;
import dev.platter.runtime.dynamo.Transactions;
import dev.platter.runtime.function.FunctionBeans;
import dev.platter.runtime.function.Settings;
import dev.platter.runtime.lambda.AwsClients;
import dev.platter.runtime.lambda.LambdaHome;
import dev.platter.runtime.lambda.ServiceFunctions;
import dev.platter.runtime.outbox.Outbox;
import dev.platter.runtime.outbox.RelayEvents;
import dev.platter.thumbnail.adapter.DynamoPhotos;
import dev.platter.thumbnail.adapter.DynamoSettlements;
import dev.platter.thumbnail.adapter.S3ThumbnailFiles;
import dev.platter.thumbnail.adapter.S3UploadLinks;
import dev.platter.thumbnail.adapter.S3Uploads;
import dev.platter.thumbnail.adapter.UploadNotifications;
import dev.platter.thumbnail.domain.Buckets;
import dev.platter.thumbnail.domain.CreatingThumbnails;
import dev.platter.thumbnail.domain.PhotoLimit;
import dev.platter.thumbnail.domain.RequestingPhotos;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.beans.factory.BeanRegistry.SupplierContext;
import org.springframework.core.env.Environment;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;
import software.amazon.awssdk.services.sns.SnsClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The service's functions, for every home: {@code photoApi}, {@code createThumbnails} and {@code relayPhotoEvents}. */
public final class ThumbnailFunctions implements ServiceFunctions {

    private static final String PHOTOS_TABLE = "PHOTOS_TABLE";
    private static final String PHOTOS_BUCKET = "PHOTOS_BUCKET";

    @Override
    public LambdaHome onLambda() {
        return LambdaHome.withDynamoDbAndSqs()
                .with(SnsClient.class, aws -> aws.make(SnsClient.builder()))
                .with(S3Client.class, aws -> aws.make(S3Client.builder().forcePathStyle(aws.hasS3Elsewhere())))
                .with(S3Presigner.class, ThumbnailFunctions::presigner);
    }

    private static S3Presigner presigner(AwsClients aws) {
        var addressing = S3Configuration.builder().pathStyleAccessEnabled(aws.hasS3Elsewhere()).build();
        return S3Presigner.builder().credentialsProvider(aws.credentials()).serviceConfiguration(addressing).build();
    }

    @Override
    public void register(BeanRegistry registry, Environment environment) {
        var settings = new Settings(environment);
        FunctionBeans.register(registry, "photoApi", PhotoApi.class, home -> photoApi(home, settings));
        FunctionBeans.register(registry, "createThumbnails", CreateThumbnails.class,
                home -> createThumbnails(home, settings));
        FunctionBeans.register(registry, "relayPhotoEvents", RelayEvents.class,
                home -> new RelayEvents(home.bean(SnsClient.class), settings.required("PHOTO_EVENTS_TOPIC_ARN")));
    }

    private static PhotoApi photoApi(SupplierContext home, Settings settings) {
        var photos = photos(home, settings);
        var links = new S3UploadLinks(home.bean(S3Presigner.class), settings.required(PHOTOS_BUCKET));
        var requesting = new RequestingPhotos(photos, links, new PhotoLimit(settings.count("PHOTOS_LIMIT")),
                () -> new PhotoId(UUID.randomUUID().toString()),
                home.bean(Clock.class));
        return new PhotoApi(requesting, photos);
    }

    private static CreateThumbnails createThumbnails(SupplierContext home, Settings settings) {
        var buckets = new Buckets(settings.required(PHOTOS_BUCKET), settings.required("THUMBNAILS_BUCKET"));
        var parking = new DeadLetterQueue(home.bean(SqsClient.class), settings.required("PHOTO_UPLOADS_DLQ_URL"));
        return new CreateThumbnails(creating(home, settings, buckets), new UploadNotifications(buckets.uploads()),
                parking);
    }

    private static CreatingThumbnails creating(SupplierContext home, Settings settings, Buckets buckets) {
        var s3 = home.bean(S3Client.class);
        var transactions = new Transactions(home.bean(DynamoDbClient.class), new SecureRandom());
        var settlements = new DynamoSettlements(transactions, settings.required(PHOTOS_TABLE),
                new Outbox(settings.required("PHOTO_EVENTS_TABLE")));
        var files = new S3ThumbnailFiles(s3, buckets.thumbnails(), settings.required("THUMBNAILS_URL"));
        return new CreatingThumbnails(photos(home, settings), new S3Uploads(s3, buckets.uploads()), files, settlements,
                home.bean(Clock.class));
    }

    private static DynamoPhotos photos(SupplierContext home, Settings settings) {
        var dynamo = home.bean(DynamoDbClient.class);
        return new DynamoPhotos(dynamo, new Transactions(dynamo, new SecureRandom()), settings.required(PHOTOS_TABLE));
    }
}
