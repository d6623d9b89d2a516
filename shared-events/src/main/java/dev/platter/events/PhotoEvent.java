package dev.platter.events;

/** What becomes of a dish's photo. */
public sealed interface PhotoEvent extends PlatterEvent permits PhotoThumbnailsCreated, PhotoAnalyzed, PhotoRejected {

    PhotoId photoId();

    DishId dishId();

    @Override
    default String subject() {
        return photoId().value();
    }
}
