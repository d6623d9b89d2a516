/** An event has its effect once: its id is written in the transaction of the effect. */
@NullMarked
package dev.platter.runtime.inbox;

import org.jspecify.annotations.NullMarked;
