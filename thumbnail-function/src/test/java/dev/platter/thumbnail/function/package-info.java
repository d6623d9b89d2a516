/** What the functions promise, on the embedded AWS. */
@NullMarked
package dev.platter.thumbnail.function;

import org.jspecify.annotations.NullMarked;
