package dev.platter.order.menu.adapter;

import static dev.platter.order.table.AttributeValues.number;
import static dev.platter.order.table.AttributeValues.text;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import dev.platter.events.Thumbnail;
import dev.platter.order.menu.domain.DishPhoto;
import dev.platter.order.table.Attributes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A dish's pictures, as a part of its item. */
final class Thumbnails {

    /** Another photo is another representation of the dish. */
    static final String SHOW = """
            SET thumbnails = :thumbnails, photoRank = :rank, version = version + :one
            """;
    static final String OWNED_AND_NO_NEWER = """
            ownerId = :uploadedBy AND attribute_not_exists(withdrawnAt) \
            AND (attribute_not_exists(photoRank) OR photoRank < :rank)
            """;

    /** Nine digits always, so that the order of texts is the order of times. */
    private static final DateTimeFormatter SORTABLE = DateTimeFormatter
            .ofPattern("uuuu-MM-dd'T'HH:mm:ss.nnnnnnnnn'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Thumbnails() {}

    static AttributeValue none() {
        return AttributeValue.fromL(List.of());
    }

    static Map<String, AttributeValue> values(DishPhoto photo) {
        return Map.of(":thumbnails", AttributeValue.fromL(photo.thumbnails().stream().map(Thumbnails::item).toList()),
                ":rank", text(rank(photo.createdAt(), photo.photo().value())),
                ":uploadedBy", text(photo.uploadedBy().value()), ":one", number(1));
    }

    static List<Thumbnail> read(List<Attributes> thumbnails) {
        return thumbnails.stream().map(Thumbnails::read).toList();
    }

    private static String rank(Instant createdAt, String photoId) {
        return SORTABLE.format(createdAt) + "#" + photoId;
    }

    private static AttributeValue item(Thumbnail one) {
        return AttributeValue.fromM(Map.of("width", number(one.width()), "height", number(one.height()),
                "contentType", text(one.contentType()), "url", text(one.url().toString())));
    }

    private static Thumbnail read(Attributes one) {
        return new Thumbnail(Math.toIntExact(one.number("width")), Math.toIntExact(one.number("height")),
                one.text("contentType"), URI.create(one.text("url")));
    }
}
