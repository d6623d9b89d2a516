package dev.platter.events;

/** Something that happened to an aggregate (an order, a photo, …), told to whoever listens. */
public sealed interface PlatterEvent permits OrderEvent, PhotoEvent, CustomerEvent, ActivityEvent, DeliveryEvent {

    /** The id of the aggregate that it happened to, which is the envelope's {@code subject}. */
    String subject();
}
