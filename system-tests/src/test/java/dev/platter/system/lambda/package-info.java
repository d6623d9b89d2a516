/** The archives as Lambda runs them: in its runtime, from its own sample events and from ours. */
@NullMarked
package dev.platter.system.lambda;

import org.jspecify.annotations.NullMarked;
