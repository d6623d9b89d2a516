package dev.platter.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All kinds of events that there are. */
public final class EventTypes {

    private static final List<EventType> ALL = List.of(
            new EventType("platter.order.submitted.v1", OrderSubmitted.class),
            new EventType("platter.order.confirmed.v1", OrderConfirmed.class),
            new EventType("platter.order.rejected.v1", OrderRejected.class),
            new EventType("platter.order.status-changed.v1", OrderStatusChanged.class),
            new EventType("platter.order.cancelled.v1", OrderCancelled.class),
            new EventType("platter.customer.registered.v1", CustomerRegistered.class),
            new EventType("platter.photo.thumbnails-created.v1", PhotoThumbnailsCreated.class),
            new EventType("platter.photo.analyzed.v1", PhotoAnalyzed.class),
            new EventType("platter.photo.rejected.v1", PhotoRejected.class),
            new EventType("platter.activity.recorded.v1", ActivityRecorded.class),
            new EventType("platter.delivery.alert-raised.v1", DeliveryAlertRaised.class),
            new EventType("platter.delivery.conditions-looked-up.v1", DeliveryConditionsLookedUp.class));

    private static final Map<String, EventType> BY_NAME = ALL.stream()
            .collect(Collectors.toUnmodifiableMap(EventType::name, type -> type));
    private static final Map<Class<?>, EventType> BY_DATA = ALL.stream()
            .collect(Collectors.toUnmodifiableMap(EventType::data, type -> type));

    /** Every type in every version, in the order of the README's table. */
    public static List<EventType> all() {
        return ALL;
    }

    /** The type of that name, {@code platter.order.submitted.v1}, if there is one. */
    public static Optional<EventType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The name of the type whose data that record is: {@code platter.order.submitted.v1}. */
    public static String of(Class<? extends PlatterEvent> data) {
        return type(data).name();
    }

    /** The name of that event's type. */
    public static String of(PlatterEvent event) {
        return of(event.getClass());
    }

    static EventType type(Class<? extends PlatterEvent> data) {
        EventType type = BY_DATA.get(data);
        if (type == null) {
            throw new IllegalArgumentException(data.getName() + " is not the data of an event type");
        }
        return type;
    }

    private EventTypes() {}
}
