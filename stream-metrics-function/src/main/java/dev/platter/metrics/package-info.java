/** The metrics service as a plain app. */
@NullMarked
package dev.platter.metrics;

import org.jspecify.annotations.NullMarked;
