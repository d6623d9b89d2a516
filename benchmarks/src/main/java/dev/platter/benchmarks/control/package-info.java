/** The baseline: the order service's functions as plain Lambda handlers, wired by hand, with the same clients; no Spring. */
@NullMarked
package dev.platter.benchmarks.control;

import org.jspecify.annotations.NullMarked;
