/** Whether it measures what it says. */
@NullMarked
package dev.platter.benchmarks.owntime;

import org.jspecify.annotations.NullMarked;
