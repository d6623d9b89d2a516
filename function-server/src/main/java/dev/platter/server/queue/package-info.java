/** The SQS listener: batches of a queue become the event that Lambda's poller would send. */
@NullMarked
package dev.platter.server.queue;

import org.jspecify.annotations.NullMarked;
