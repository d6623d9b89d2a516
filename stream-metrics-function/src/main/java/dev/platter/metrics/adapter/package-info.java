/** The metrics table: the figures' items and the inbox that counts each event once. */
@NullMarked
package dev.platter.metrics.adapter;

import org.jspecify.annotations.NullMarked;
