/** From the start of a function's process to its first answer, for the ways in which Lambda can start one. */
@NullMarked
package dev.platter.benchmarks.coldstart;

import org.jspecify.annotations.NullMarked;
