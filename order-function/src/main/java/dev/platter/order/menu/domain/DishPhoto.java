package dev.platter.order.menu.domain;

import java.time.Instant;
import java.util.List;

import dev.platter.events.AccountId;
import dev.platter.events.DishId;
import dev.platter.events.PhotoId;
import dev.platter.events.Thumbnail;

/**
 * A photo of a dish, ready to be shown.
 *
 * @param uploadedBy who must own the dish, or it is not shown
 * @param createdAt tells which of two photos is the newer one; of two from the same instant, the greater photo id wins
 */
public record DishPhoto(DishId dish, PhotoId photo, AccountId uploadedBy, Instant createdAt,
        List<Thumbnail> thumbnails) {

    public DishPhoto {
        thumbnails = List.copyOf(thumbnails);
    }
}
