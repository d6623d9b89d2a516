/** The menu's functions: one bean each, from its trigger's event to its trigger's response. */
@NullMarked
package dev.platter.order.menu.function;

import org.jspecify.annotations.NullMarked;
