/** SQS. */
@NullMarked
package dev.platter.localaws.queues;

import org.jspecify.annotations.NullMarked;
