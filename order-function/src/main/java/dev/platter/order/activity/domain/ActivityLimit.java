package dev.platter.order.activity.domain;

/**
 * How much a customer may tell.
 *
 * @param batchesAnHour at least 1
 */
public record ActivityLimit(int batchesAnHour) {

    public ActivityLimit {
        if (batchesAnHour < 1) {
            throw new IllegalArgumentException("Somebody must be able to tell something, not " + batchesAnHour);
        }
    }
}
