package dev.platter.events.contract.asyncapi;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dev.platter.events.ActivityRecorded;
import dev.platter.events.CustomerRegistered;
import dev.platter.events.DeliveryAlertRaised;
import dev.platter.events.DeliveryConditionsLookedUp;
import dev.platter.events.EventType;
import dev.platter.events.EventTypes;
import dev.platter.events.OrderCancelled;
import dev.platter.events.OrderConfirmed;
import dev.platter.events.OrderRejected;
import dev.platter.events.OrderStatusChanged;
import dev.platter.events.OrderSubmitted;
import dev.platter.events.PhotoAnalyzed;
import dev.platter.events.PhotoRejected;
import dev.platter.events.PhotoThumbnailsCreated;
import dev.platter.events.contract.asyncapi.Channel.EventsTable;
import dev.platter.events.contract.asyncapi.Channel.Queue;
import dev.platter.events.contract.asyncapi.Channel.Topic;
import dev.platter.events.contract.asyncapi.Flow.Appends;
import dev.platter.events.contract.asyncapi.Flow.Delivers;
import dev.platter.events.contract.asyncapi.Flow.Notifies;
import dev.platter.events.contract.asyncapi.Flow.Receives;
import dev.platter.events.contract.asyncapi.Flow.Relays;
import dev.platter.events.contract.asyncapi.Flow.Tells;

/**
 * The ways of all events, in the order in which they are travelled. The templates under {@code deploy/} decide; this is what the
 * document says of them, and system-tests compares the two.
 */
final class Flows {

    private static final String ORDER = "order-function";
    private static final String THUMBNAIL = "thumbnail-function";
    private static final String METRICS = "stream-metrics-function";

    private static final EventsTable ORDER_STREAM = new EventsTable("order-events");
    private static final Topic ORDER_EVENTS = new Topic("order-events");
    private static final Queue ORDER_PROCESSING = new Queue("order-processing", 5);
    private static final Queue ORDER_TIMEOUTS = new Queue("order-timeouts", 5);
    private static final Queue ORDER_REFUNDS = new Queue("order-refunds", 5);
    private static final Queue DELIVERY_LOOKUPS = new Queue("delivery-lookups", 5);
    private static final EventsTable ACTIVITY_STREAM = new EventsTable("activity-events");
    private static final Queue CUSTOMER_MAIL = new Queue("customer-mail", 5);
    private static final Queue PHOTO_UPLOADS = new Queue("photo-uploads", 5);
    private static final EventsTable PHOTO_STREAM = new EventsTable("photo-events");
    private static final Topic PHOTO_EVENTS = new Topic("photo-events");
    private static final Queue DISH_PHOTOS = new Queue("dish-photos", 5);

    static List<Flow> all() {
        return List.of(
                new Appends(ORDER, "orderApi", ORDER_STREAM, OrderSubmitted.class, OrderStatusChanged.class,
                        OrderCancelled.class),
                new Appends(ORDER, "processOrders", ORDER_STREAM, OrderConfirmed.class, OrderRejected.class),
                new Relays(ORDER, "relayOrderEvents", ORDER_STREAM, ORDER_EVENTS),
                new Delivers(ORDER_EVENTS, ORDER_PROCESSING, OrderSubmitted.class),
                new Receives(ORDER, "processOrders", ORDER_PROCESSING),
                new Delivers(ORDER_EVENTS, ORDER_TIMEOUTS, OrderSubmitted.class),
                new Receives(ORDER, "timeOutOrders", ORDER_TIMEOUTS),
                new Appends(ORDER, "timeOutOrders", ORDER_STREAM, OrderCancelled.class),
                new Delivers(ORDER_EVENTS, ORDER_REFUNDS, OrderCancelled.class),
                new Receives(ORDER, "refundOrders", ORDER_REFUNDS),
                new Appends(ORDER, "refreshDeliveryConditions", ORDER_STREAM, DeliveryAlertRaised.class),
                new Tells(ORDER, "deliveryApi", DELIVERY_LOOKUPS, DeliveryConditionsLookedUp.class),
                new Appends(ORDER, "customerApi", ORDER_STREAM, CustomerRegistered.class),
                new Delivers(ORDER_EVENTS, CUSTOMER_MAIL, CustomerRegistered.class, OrderConfirmed.class),
                new Receives(ORDER, "mailCustomers", CUSTOMER_MAIL),

                new Notifies(THUMBNAIL, "photos", PHOTO_UPLOADS),
                new Receives(THUMBNAIL, "createThumbnails", PHOTO_UPLOADS),
                new Appends(THUMBNAIL, "createThumbnails", PHOTO_STREAM, PhotoThumbnailsCreated.class,
                        PhotoAnalyzed.class, PhotoRejected.class),
                new Relays(THUMBNAIL, "relayPhotoEvents", PHOTO_STREAM, PHOTO_EVENTS),
                new Delivers(PHOTO_EVENTS, DISH_PHOTOS, PhotoThumbnailsCreated.class),
                new Receives(ORDER, "attachDishPhotos", DISH_PHOTOS),

                new Appends(ORDER, "menuApi", ACTIVITY_STREAM, ActivityRecorded.class),
                new Appends(ORDER, "cartApi", ACTIVITY_STREAM, ActivityRecorded.class),
                new Appends(ORDER, "activityApi", ACTIVITY_STREAM, ActivityRecorded.class),

                new Receives(METRICS, "recordMetrics", ORDER_STREAM),
                new Receives(METRICS, "recordMetrics", ACTIVITY_STREAM),
                new Receives(METRICS, "recordMetrics", PHOTO_STREAM));
    }

    static List<Channel> channels() {
        return List.of(ORDER_STREAM, ORDER_EVENTS, ORDER_PROCESSING, ORDER_TIMEOUTS, ORDER_REFUNDS, CUSTOMER_MAIL,
                DELIVERY_LOOKUPS,
                PHOTO_UPLOADS,
                PHOTO_STREAM, PHOTO_EVENTS,
                DISH_PHOTOS, ACTIVITY_STREAM);
    }

    /** The events that travel there, in the order of their types; a queue that S3 notifies carries none of ours. */
    static List<EventType> carriedBy(Channel channel) {
        return EventTypes.all().stream().filter(type -> carries(channel).test(type)).toList();
    }

    /** Whether any function sends events of that type. */
    static boolean isSent(EventType type) {
        return channels().stream().anyMatch(channel -> carries(channel).test(type));
    }

    private static Predicate<EventType> carries(Channel channel) {
        return type -> all().stream().anyMatch(flow -> switch (flow) {
            case Appends appends -> appends.to().equals(channel) && appends.events().contains(type);
            case Tells tells -> tells.to().equals(channel) && tells.event().equals(type);
            case Relays relays -> relays.to().equals(channel) && carries(relays.from()).test(type);
            case Delivers delivers -> delivers.to().equals(channel)
                    && delivers.prefixes().stream().anyMatch(type.name()::startsWith)
                    && carries(delivers.from()).test(type);
            case Notifies _,Receives _ -> false;
        });
    }

    static Stream<Channel> notifiedByS3() {
        return all().stream().filter(Notifies.class::isInstance).map(flow -> ((Notifies) flow).to());
    }

    private Flows() {}
}
