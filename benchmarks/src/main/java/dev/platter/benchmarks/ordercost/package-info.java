/** How long the functions of an order run, from its placing to its delivery. */
@NullMarked
package dev.platter.benchmarks.ordercost;

import org.jspecify.annotations.NullMarked;
