/** How a service's functions and their settings are registered, the same for every home. */
@NullMarked
package dev.platter.runtime.function;

import org.jspecify.annotations.NullMarked;
