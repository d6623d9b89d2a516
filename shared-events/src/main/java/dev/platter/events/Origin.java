package dev.platter.events;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/**
 * Where an event comes from: what a producer knows before anything has happened.
 *
 * @param source the service: {@code /platter/order-function}
 * @param correlationId what ties together all that one request set off
 * @param traceparent the W3C trace context of the work that causes the event, if it is traced
 */
public record Origin(URI source, String correlationId, @Nullable String traceparent) {}
