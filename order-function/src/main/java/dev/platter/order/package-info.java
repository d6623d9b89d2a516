/** Menu and orders: an API that answers now, a worker that takes orders on behind a queue, events that tell of it. A package a context. */
@NullMarked
package dev.platter.order;

import org.jspecify.annotations.NullMarked;
