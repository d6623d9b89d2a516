/** The business figures: what an event adds to them, the buckets of time that hold them, and the range that may be asked for. */
@NullMarked
package dev.platter.metrics.domain;

import org.jspecify.annotations.NullMarked;
