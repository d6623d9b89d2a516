/** Whether it measures what it says. */
@NullMarked
package dev.platter.benchmarks.ordercost;

import org.jspecify.annotations.NullMarked;
