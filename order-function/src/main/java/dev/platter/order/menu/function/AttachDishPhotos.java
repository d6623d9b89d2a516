package dev.platter.order.menu.function;

import java.util.function.Function;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import dev.platter.events.Envelope;
import dev.platter.events.PhotoThumbnailsCreated;
import dev.platter.order.menu.domain.AttachingPhotos;
import dev.platter.order.menu.domain.DishPhoto;
import dev.platter.runtime.batch.DeadLetterQueue;
import dev.platter.runtime.batch.Handling;
import dev.platter.runtime.batch.MessageBatch;
import dev.platter.runtime.batch.MessageDecoder;

/** Shows dishes with their newest photo; one message a photo. */
final class AttachDishPhotos implements Function<SQSEvent, SQSBatchResponse> {

    private final MessageBatch<Envelope<PhotoThumbnailsCreated>> batch;
    private final AttachingPhotos attaching;

    AttachDishPhotos(AttachingPhotos attaching, DeadLetterQueue parking) {
        this.batch = new MessageBatch<>(MessageDecoder.events(PhotoThumbnailsCreated.class), parking);
        this.attaching = attaching;
    }

    @Override
    public SQSBatchResponse apply(SQSEvent event) {
        return batch.each(event, photo -> attach(photo.data()));
    }

    private Handling attach(PhotoThumbnailsCreated created) {
        var uploadedBy = created.uploadedBy();
        if (uploadedBy == null) {
            return Handling.parked("it is not told who uploaded photo " + created.photoId());
        }
        return attach(new DishPhoto(created.dishId(), created.photoId(), uploadedBy, created.createdAt(),
                created.thumbnails()));
    }

    private Handling attach(DishPhoto photo) {
        return switch (attaching.attach(photo)) {
            case ATTACHED, SHOWS_IT_OR_A_NEWER_ONE -> Handling.done();
            case SOMEBODY_ELSES_DISH ->
                Handling.parked("dish %s is not %s's".formatted(photo.dish(), photo.uploadedBy()));
            case NO_SUCH_DISH -> Handling.parked("there is no dish " + photo.dish());
        };
    }
}
