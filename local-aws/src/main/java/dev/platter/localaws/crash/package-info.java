/** Faults for tests: a process that dies between two calls, an answer that is lost on the way. */
@NullMarked
package dev.platter.localaws.crash;

import org.jspecify.annotations.NullMarked;
