/** That the benchmarks measure what they say. */
@NullMarked
package dev.platter.benchmarks.coldstart;

import org.jspecify.annotations.NullMarked;
