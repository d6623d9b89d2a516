/** The rules of ordering, in plain Java: what a menu, an order and its life are, and the activities that move them. */
@NullMarked
package dev.platter.order.domain;

import org.jspecify.annotations.NullMarked;
