package dev.platter.benchmarks.control;

import java.time.Instant;
import java.util.List;

import dev.platter.events.Money;
import dev.platter.events.OrderId;
import dev.platter.events.OrderStatus;
import dev.platter.order.ordering.domain.PricedLine;

/** An order in an answer. */
record OrderAnswer(OrderId orderId, OrderStatus status, List<PricedLine> lines, Money total, Instant submittedAt) {}
