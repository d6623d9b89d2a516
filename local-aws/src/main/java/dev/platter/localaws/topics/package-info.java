/** Our own small SNS: topics that fan out to queues, by the query protocol that the SDK speaks. */
@NullMarked
package dev.platter.localaws.topics;

import org.jspecify.annotations.NullMarked;
