/** AWS inside the JVM, on loopback only, for development and tests: tables and streams, queues, topics and buckets. */
@NullMarked
package dev.platter.localaws;

import org.jspecify.annotations.NullMarked;
