package dev.platter.order.menu.domain;

import dev.platter.order.menu.domain.Dishes.Attachment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Shows dishes with their newest photo.
 *
 * <p>Events of different photos are not ordered among each other (their sequences count within one photo), so the photo's
 * own time decides and not the order of arrival.
 */
public final class AttachingPhotos {

    private static final Logger log = LoggerFactory.getLogger(AttachingPhotos.class);

    private final Dishes dishes;

    public AttachingPhotos(Dishes dishes) {
        this.dishes = dishes;
    }

    /** Attaches the photo unless the dish shows a newer one; repeats do no harm. */
    public Attachment attach(DishPhoto photo) {
        Attachment attachment = dishes.attach(photo);
        if (attachment == Attachment.ATTACHED) {
            log.info("dish.photo-attached dishId={} photoId={}", photo.dish().value(), photo.photo().value());
        }
        return attachment;
    }
}
