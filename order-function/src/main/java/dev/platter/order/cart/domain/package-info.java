/** The rules of carts, in plain Java: what is in one, what that costs today and in which currency, and where exchange rates come from. */
@NullMarked
package dev.platter.order.cart.domain;

import org.jspecify.annotations.NullMarked;
