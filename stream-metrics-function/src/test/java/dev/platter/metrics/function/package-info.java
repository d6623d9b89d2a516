/** The functions as a home runs them, on the embedded AWS. */
@NullMarked
package dev.platter.metrics.function;

import org.jspecify.annotations.NullMarked;
