/** The functions of delivery conditions: the API's and the clock's. */
@NullMarked
package dev.platter.order.delivery.function;

import org.jspecify.annotations.NullMarked;
