package dev.platter.thumbnail.adapter;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.platter.events.AccountId;
import dev.platter.events.DishId;
import dev.platter.events.PhotoId;
import dev.platter.events.PhotoRejection;
import dev.platter.events.Thumbnail;
import dev.platter.thumbnail.domain.Photo;
import dev.platter.thumbnail.domain.PhotoState;
import dev.platter.thumbnail.domain.PhotoState.AwaitingUpload;
import dev.platter.thumbnail.domain.PhotoState.Ready;
import dev.platter.thumbnail.domain.PhotoState.Rejected;
import dev.platter.thumbnail.domain.PhotoStatus;
import dev.platter.thumbnail.domain.PhotoType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A photo as an item of the photos table. */
final class PhotoItem {

    private PhotoItem() {}

    /** A photo that waits for its upload; what comes later is added by {@link PhotoWrites}. */
    static Map<String, AttributeValue> requested(Photo photo) {
        var item = new HashMap<>(PhotosTable.photo(photo.id()));
        item.put("photoId", text(photo.id().value()));
        item.put("dishId", text(photo.dish().value()));
        item.put("uploadedBy", text(photo.uploadedBy().value()));
        item.put("contentType", text(photo.type().mediaType()));
        item.put("bytes", number(photo.bytes()));
        item.put("requestedAt", text(photo.requestedAt().toString()));
        item.put("status", text(photo.state().status().name()));
        item.put(PhotosTable.EXPIRY, number(photo.givenUpAt().getEpochSecond()));
        return item;
    }

    static Photo read(Map<String, AttributeValue> item) {
        return new Photo(new PhotoId(text(item, "photoId")), new DishId(text(item, "dishId")),
                new AccountId(text(item, "uploadedBy")), PhotoType.of(text(item, "contentType")).orElseThrow(),
                Long.parseLong(attribute(item, "bytes").n()),
                Instant.parse(text(item, "requestedAt")), state(item));
    }

    private static PhotoState state(Map<String, AttributeValue> item) {
        return switch (PhotoStatus.valueOf(text(item, "status"))) {
            case AWAITING_UPLOAD -> new AwaitingUpload();
            case READY -> new Ready(
                    attribute(item, "thumbnails").l().stream().map(element -> thumbnail(element.m())).toList());
            case REJECTED -> rejected(attribute(item, "rejection").m());
        };
    }

    static AttributeValue thumbnails(List<Thumbnail> thumbnails) {
        return AttributeValue.fromL(thumbnails.stream().map(PhotoItem::thumbnail).toList());
    }

    static AttributeValue rejection(Rejected rejected) {
        return AttributeValue.fromM(Map.of("reason", text(rejected.reason().name()), "detail",
                text(rejected.detail())));
    }

    private static AttributeValue thumbnail(Thumbnail thumbnail) {
        return AttributeValue.fromM(Map.of("width", number(thumbnail.width()), "height", number(thumbnail.height()),
                "contentType", text(thumbnail.contentType()), "url", text(thumbnail.url().toString())));
    }

    private static Thumbnail thumbnail(Map<String, AttributeValue> map) {
        return new Thumbnail(Integer.parseInt(attribute(map, "width").n()),
                Integer.parseInt(attribute(map, "height").n()), text(map, "contentType"), URI.create(text(map, "url")));
    }

    private static Rejected rejected(Map<String, AttributeValue> map) {
        return new Rejected(PhotoRejection.valueOf(text(map, "reason")), text(map, "detail"));
    }

    private static String text(Map<String, AttributeValue> attributes, String name) {
        return attribute(attributes, name).s();
    }

    private static AttributeValue attribute(Map<String, AttributeValue> attributes, String name) {
        return requireNonNull(attributes.get(name), name);
    }

    static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    private static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }
}
