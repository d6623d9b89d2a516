/** Creates what the templates describe at any AWS endpoint: tables, queues, topics, subscriptions and buckets. */
@NullMarked
package dev.platter.sam.provisioning;

import org.jspecify.annotations.NullMarked;
