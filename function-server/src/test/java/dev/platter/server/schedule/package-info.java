/** Tests of functions that run by the clock. */
@NullMarked
package dev.platter.server.schedule;

import org.jspecify.annotations.NullMarked;
