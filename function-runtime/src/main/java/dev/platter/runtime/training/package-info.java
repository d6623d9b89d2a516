/** How a container image of a service gets its AOT caches: each function is started as in use, and plays what it rehearses. */
@NullMarked
package dev.platter.runtime.training;

import org.jspecify.annotations.NullMarked;
