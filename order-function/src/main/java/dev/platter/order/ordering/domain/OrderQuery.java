package dev.platter.order.ordering.domain;

import java.time.Instant;

import dev.platter.events.CustomerId;
import dev.platter.events.OrderStatus;
import org.jspecify.annotations.Nullable;

/**
 * A question for a customer's orders.
 *
 * @param status only those that are there now; null for all
 * @param from placed then or later
 * @param to placed before
 * @param after only what comes after that one, newest first, which itself lies between from and to; null for the first page
 * @param most how many orders the page has at most
 */
public record OrderQuery(CustomerId customer, @Nullable OrderStatus status, Instant from, Instant to,
        @Nullable OrderPosition after, int most) {}
