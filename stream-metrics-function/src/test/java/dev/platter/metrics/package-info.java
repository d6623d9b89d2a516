/** A language for tests about business figures. */
@NullMarked
package dev.platter.metrics;

import org.jspecify.annotations.NullMarked;
