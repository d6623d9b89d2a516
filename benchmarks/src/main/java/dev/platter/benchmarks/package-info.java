/** What every measurement needs: a kitchen to order from, and times to compare. */
@NullMarked
package dev.platter.benchmarks;

import org.jspecify.annotations.NullMarked;
