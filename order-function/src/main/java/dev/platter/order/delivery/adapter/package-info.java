/** Delivery conditions in their table, the sources that tell them, the queue that look-ups are told to. */
@NullMarked
package dev.platter.order.delivery.adapter;

import org.jspecify.annotations.NullMarked;
