package dev.platter.thumbnail.function;

import java.util.function.Function;
import java.util.stream.Stream;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import dev.platter.runtime.batch.DeadLetterQueue;
import dev.platter.runtime.batch.Handling;
import dev.platter.runtime.batch.MessageBatch;
import dev.platter.thumbnail.adapter.UploadNotification;
import dev.platter.thumbnail.adapter.UploadNotifications;
import dev.platter.thumbnail.domain.CreatingThumbnails;
import dev.platter.thumbnail.domain.Creation;
import dev.platter.thumbnail.domain.Creation.FileGone;
import dev.platter.thumbnail.domain.Creation.Settled;
import dev.platter.thumbnail.domain.Creation.SettledBefore;
import dev.platter.thumbnail.domain.Creation.UnknownPhoto;

/** Takes uploaded photos to READY or REJECTED; a message speaks of one, or of several. Failed messages come again alone. */
final class CreateThumbnails implements Function<SQSEvent, SQSBatchResponse> {

    private final MessageBatch<UploadNotification> batch;
    private final CreatingThumbnails creating;

    CreateThumbnails(CreatingThumbnails creating, UploadNotifications notifications, DeadLetterQueue parking) {
        this.batch = new MessageBatch<>(notifications, parking);
        this.creating = creating;
    }

    @Override
    public SQSBatchResponse apply(SQSEvent event) {
        return batch.each(event, this::create);
    }

    /** What is good in a message is done, even if it is parked for the rest. */
    private Handling create(UploadNotification notification) {
        var causes = Stream.concat(notification.foreign().stream(),
                notification.photos().stream().map(creating::create).flatMap(CreateThumbnails::cause)).toList();
        return causes.isEmpty() ? Handling.done() : Handling.parked(String.join("; ", causes));
    }

    private static Stream<String> cause(Creation creation) {
        return switch (creation) {
            case Settled _,SettledBefore _ -> Stream.empty();
            case UnknownPhoto(var id) -> Stream.of("there is no photo " + id);
            case FileGone(var id) -> Stream.of("the file of photo " + id + " is gone");
        };
    }
}
