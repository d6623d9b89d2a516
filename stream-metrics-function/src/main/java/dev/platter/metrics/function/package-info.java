/** The functions: event streams in, figures out. */
@NullMarked
package dev.platter.metrics.function;

import org.jspecify.annotations.NullMarked;
