/** What a function's process sees of Lambda, and its callers of it. */
@NullMarked
package dev.platter.localaws.lambda;

import org.jspecify.annotations.NullMarked;
