/** Events leave with the state change that causes them: one transaction, then the table's stream, then SNS. */
@NullMarked
package dev.platter.runtime.outbox;

import org.jspecify.annotations.NullMarked;
