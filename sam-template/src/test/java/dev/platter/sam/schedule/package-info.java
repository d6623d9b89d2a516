/** Tests of schedules. */
@NullMarked
package dev.platter.sam.schedule;

import org.jspecify.annotations.NullMarked;
