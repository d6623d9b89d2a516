package dev.platter.local;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Stands where CloudFront stands on AWS: hands out the objects of the thumbnails bucket, which itself is private. */
final class Thumbnails {

    static final String PATH = "/thumbnails";

    private final AtomicReference<@Nullable Function<String, ResponseBytes<GetObjectResponse>>> objects = new AtomicReference<>();

    /** From now on objects are found in this bucket. */
    void open(S3Client s3, String bucket) {
        objects.set(key -> s3.getObjectAsBytes(get -> get.bucket(bucket).key(key)));
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route().GET(PATH + "/{*key}", this::answer).build();
    }

    private ServerResponse answer(ServerRequest request) {
        var found = objects.get();
        if (found == null) {
            return ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
        try {
            var object = found.apply(request.pathVariable("key").substring(1));
            return ServerResponse.ok()
                    .header("content-type", object.response().contentType())
                    .header("cache-control", object.response().cacheControl())
                    .body(object.asByteArray());
        } catch (NoSuchKeyException none) {
            return ServerResponse.notFound().build();
        }
    }
}
