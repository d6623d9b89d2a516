package dev.platter.events;

import java.time.Instant;

/**
 * An uploaded file is no photo that can be shown.
 *
 * @param detail the reason in words for whoever uploaded it
 */
public record PhotoRejected(PhotoId photoId, DishId dishId, PhotoRejection reason, String detail, Instant rejectedAt)
        implements
            PhotoEvent {}
