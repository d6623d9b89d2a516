/** The functions of customers: one bean each, from its trigger's event to its trigger's response. */
@NullMarked
package dev.platter.order.customer.function;

import org.jspecify.annotations.NullMarked;
