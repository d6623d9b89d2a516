/** The functions of ordering: one bean each, from its trigger's event to its trigger's response. */
@NullMarked
package dev.platter.order.ordering.function;

import org.jspecify.annotations.NullMarked;
