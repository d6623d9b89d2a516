package dev.platter.order.ordering.domain;

import java.time.Instant;

import dev.platter.events.OrderStatus;

/**
 * A step in an order's life; each is told by one event.
 *
 * @param to where it led
 * @param by who or what took it
 */
public record Step(OrderStatus to, Cause by, Instant at) {}
