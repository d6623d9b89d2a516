package dev.platter.metrics;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

import dev.platter.events.ActivityKind;
import dev.platter.events.ActivityRecorded;
import dev.platter.events.CancellationCause;
import dev.platter.events.CustomerId;
import dev.platter.events.CustomerRegistered;
import dev.platter.events.DishId;
import dev.platter.events.Envelope;
import dev.platter.events.Money;
import dev.platter.events.OrderCancelled;
import dev.platter.events.OrderConfirmed;
import dev.platter.events.OrderId;
import dev.platter.events.OrderLine;
import dev.platter.events.OrderRejected;
import dev.platter.events.OrderStatus;
import dev.platter.events.OrderStatusChanged;
import dev.platter.events.OrderSubmitted;
import dev.platter.events.Origin;
import dev.platter.events.PaymentStatus;
import dev.platter.events.PhotoAnalyzed;
import dev.platter.events.PhotoId;
import dev.platter.events.PhotoRejected;
import dev.platter.events.PhotoRejection;
import dev.platter.events.PhotoThumbnailsCreated;
import dev.platter.events.PlatterEvent;
import dev.platter.events.RejectionReason;
import dev.platter.events.Thumbnail;

/** What happens on one day, told in events. Days have orders and photos of their own, so that tests do not meet. */
public record BusinessDay(LocalDate date) {

    private static final CustomerId CUSTOMER = new CustomerId("ada");
    private static final DishId RAMEN = new DishId("ramen");

    /** {@code "10:15"} or {@code "10:15:30"} of this day, UTC. */
    public Instant at(String time) {
        return date.atTime(LocalTime.parse(time)).toInstant(ZoneOffset.UTC);
    }

    public Envelope<OrderSubmitted> submitted(String order, String time) {
        var price = Money.of("12.50", "EUR");
        var lines = List.of(new OrderLine(RAMEN, 1, price));
        return event("order", 1, time,
                new OrderSubmitted(orderId(order), CUSTOMER, PaymentStatus.PENDING, lines, price, at(time)));
    }

    public Envelope<OrderConfirmed> confirmed(String order, String time, String amount, String currency) {
        return event("order", 2, time,
                new OrderConfirmed(orderId(order), CUSTOMER, Money.of(amount, currency), at(time)));
    }

    public Envelope<OrderRejected> rejected(String order, String time) {
        return event("order", 2, time,
                new OrderRejected(orderId(order), CUSTOMER, RejectionReason.OUT_OF_STOCK, "none left", at(time)));
    }

    public Envelope<OrderStatusChanged> prepared(String order, String time) {
        return event("order", 3, time, new OrderStatusChanged(orderId(order), CUSTOMER, OrderStatus.CONFIRMED,
                OrderStatus.PREPARING, at(time)));
    }

    public Envelope<OrderStatusChanged> delivered(String order, String time) {
        return event("order", 5, time, new OrderStatusChanged(orderId(order), CUSTOMER, OrderStatus.OUT_FOR_DELIVERY,
                OrderStatus.DELIVERED, at(time)));
    }

    public Envelope<OrderCancelled> cancelled(String order, String time) {
        return event("order", 3, time,
                new OrderCancelled(orderId(order), CUSTOMER, CancellationCause.CUSTOMER, at(time)));
    }

    public Envelope<PhotoAnalyzed> analyzed(String photo, String time) {
        return event("thumbnail", 1, time,
                new PhotoAnalyzed(photoId(photo), RAMEN, 4000, 3000, "image/jpeg", 123_456, at(time)));
    }

    public Envelope<PhotoThumbnailsCreated> thumbnailsCreated(String photo, String time) {
        var thumbnail = new Thumbnail(160, 120, "image/jpeg", URI.create("https://thumbnails.example/160.jpg"));
        return event("thumbnail", 2, time,
                new PhotoThumbnailsCreated(photoId(photo), RAMEN, List.of(thumbnail), at(time), null));
    }

    public Envelope<PhotoRejected> photoRejected(String photo, String time) {
        return event("thumbnail", 1, time,
                new PhotoRejected(photoId(photo), RAMEN, PhotoRejection.EMPTY, "no bytes", at(time)));
    }

    public Envelope<CustomerRegistered> registered(String customer, String time) {
        return event("order", 1, time, new CustomerRegistered(new CustomerId(customer + "-" + date), at(time)));
    }

    public Envelope<ActivityRecorded> visited(ActivityKind kind, String activity, String time) {
        return event("order", 1, time,
                new ActivityRecorded(activity + "-" + date, CUSTOMER, kind, "ramen", at(time)));
    }

    private OrderId orderId(String order) {
        return new OrderId(order + "-" + date);
    }

    private PhotoId photoId(String photo) {
        return new PhotoId(photo + "-" + date);
    }

    private <E extends PlatterEvent> Envelope<E> event(String service, long sequence, String time, E data) {
        var origin = new Origin(URI.create("/platter/%s-function".formatted(service)), "c-1", null);
        return Envelope.of(origin, sequence, at(time), data);
    }
}
