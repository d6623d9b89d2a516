package dev.platter.metrics.domain;

import dev.platter.events.ActivityRecorded;
import dev.platter.events.CustomerEvent;
import dev.platter.events.DeliveryEvent;
import dev.platter.events.OrderCancelled;
import dev.platter.events.OrderConfirmed;
import dev.platter.events.OrderRejected;
import dev.platter.events.OrderStatus;
import dev.platter.events.OrderStatusChanged;
import dev.platter.events.OrderSubmitted;
import dev.platter.events.PhotoAnalyzed;
import dev.platter.events.PhotoRejected;
import dev.platter.events.PhotoThumbnailsCreated;
import dev.platter.events.PlatterEvent;

/**
 * The business in one bucket of time: orders placed, rejected, cancelled and delivered, photos that became thumbnails,
 * what visitors did, and what was charged. Refunds are not taken off: revenue is what was charged in that time.
 */
public record Figures(long orders, long rejected, long cancelled, long delivered, long photos, Visits visits,
        Revenue revenue) {

    /** Nothing happened. */
    public static final Figures NONE = new Figures(0, 0, 0, 0, 0, Visits.NONE, Revenue.NONE);

    private static final Figures ONE_ORDER = new Figures(1, 0, 0, 0, 0, Visits.NONE, Revenue.NONE);
    private static final Figures ONE_REJECTED = new Figures(0, 1, 0, 0, 0, Visits.NONE, Revenue.NONE);
    private static final Figures ONE_CANCELLED = new Figures(0, 0, 1, 0, 0, Visits.NONE, Revenue.NONE);
    private static final Figures ONE_DELIVERED = new Figures(0, 0, 0, 1, 0, Visits.NONE, Revenue.NONE);
    private static final Figures ONE_PHOTO = new Figures(0, 0, 0, 0, 1, Visits.NONE, Revenue.NONE);

    /** What one event adds; {@link #NONE} for an event that is no figure of ours. */
    public static Figures addedBy(PlatterEvent event) {
        return switch (event) {
            case OrderSubmitted _ -> ONE_ORDER;
            case OrderConfirmed confirmed -> new Figures(0, 0, 0, 0, 0, Visits.NONE, Revenue.of(confirmed.charged()));
            case OrderRejected _ -> ONE_REJECTED;
            case PhotoThumbnailsCreated _ -> ONE_PHOTO;
            case OrderCancelled _ -> ONE_CANCELLED;
            case OrderStatusChanged changed -> changed.to() == OrderStatus.DELIVERED ? ONE_DELIVERED : NONE;
            case PhotoAnalyzed _,PhotoRejected _ -> NONE;
            case ActivityRecorded activity ->
                new Figures(0, 0, 0, 0, 0, Visits.of(activity), Revenue.NONE);
            case CustomerEvent _,DeliveryEvent _ -> NONE;
        };
    }

    /** Both together. */
    public Figures plus(Figures other) {
        return new Figures(orders + other.orders, rejected + other.rejected, cancelled + other.cancelled,
                delivered + other.delivered, photos + other.photos, visits.plus(other.visits),
                revenue.plus(other.revenue));
    }
}
