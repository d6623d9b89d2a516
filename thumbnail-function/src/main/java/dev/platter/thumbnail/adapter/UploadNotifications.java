package dev.platter.thumbnail.adapter;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.platter.events.PhotoId;
import dev.platter.json.Reading;
import dev.platter.json.Refusal;
import dev.platter.json.StrictJson;
import dev.platter.runtime.batch.MessageDecoder;

/** Reads S3's messages about the uploads' bucket. */
public final class UploadNotifications implements MessageDecoder<UploadNotification> {

    private static final String CREATED = "ObjectCreated:";

    private final StrictJson json = StrictJson.ignoringUnknownFields();
    private final String bucket;

    /** @param bucket the uploads' bucket; what another one tells is foreign */
    public UploadNotifications(String bucket) {
        this.bucket = bucket;
    }

    @Override
    public Reading<UploadNotification> decode(String body) {
        return switch (json.read(body, S3Message.class)) {
            case Reading.Refused<S3Message>(Refusal refusal) -> new Reading.Refused<>(refusal);
            case Reading.Read<S3Message>(S3Message message) -> read(message);
        };
    }

    private Reading<UploadNotification> read(S3Message message) {
        if (message.isTest()) {
            return new Reading.Read<>(new UploadNotification(List.of(), List.of()));
        }
        if (message.records() == null) {
            return new Reading.Refused<>(new Refusal("/Records", "must be there in a message from S3"));
        }
        return new Reading.Read<>(sorted(message.records()));
    }

    private UploadNotification sorted(List<S3Message.Entry> entries) {
        var photos = new ArrayList<PhotoId>();
        var foreign = new ArrayList<String>();
        for (var entry : entries) {
            photo(entry).ifPresentOrElse(photos::add, () -> foreign.add("%s of %s in bucket %s is no upload".formatted(
                    entry.eventName(), entry.s3().object().key(), entry.s3().bucket().name())));
        }
        return new UploadNotification(List.copyOf(photos), List.copyOf(foreign));
    }

    private Optional<PhotoId> photo(S3Message.Entry entry) {
        boolean isOurs = entry.eventName().startsWith(CREATED) && entry.s3().bucket().name().equals(bucket);
        return isOurs ? decoded(entry.s3().object().key()).flatMap(UploadKeys::photo) : Optional.empty();
    }

    private static Optional<String> decoded(String key) {
        try {
            return Optional.of(URLDecoder.decode(key, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }
}
