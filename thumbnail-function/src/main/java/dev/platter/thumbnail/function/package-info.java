/** The functions of this service and what they answer. */
@NullMarked
package dev.platter.thumbnail.function;

import org.jspecify.annotations.NullMarked;
