/** The functions of carts: one bean each, from its trigger's event to its trigger's response. */
@NullMarked
package dev.platter.order.cart.function;

import org.jspecify.annotations.NullMarked;
