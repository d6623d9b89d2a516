/** The rules of ordering, in plain Java: what an order and its life are, and the activities that move it. */
@NullMarked
package dev.platter.order.ordering.domain;

import org.jspecify.annotations.NullMarked;
