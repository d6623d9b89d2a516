/** The stream poller: reads tables' streams shard by shard, in order, with checkpoints, as Lambda's event source mapping does. */
@NullMarked
package dev.platter.server.stream;

import org.jspecify.annotations.NullMarked;
