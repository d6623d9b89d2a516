/** The Idempotency-Key of a request, for every context whose requests may come twice: what it is, and how its header says it. */
@NullMarked
package dev.platter.order.idempotency;

import org.jspecify.annotations.NullMarked;
