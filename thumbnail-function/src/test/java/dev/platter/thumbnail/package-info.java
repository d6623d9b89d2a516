/** What holds for the service as a whole. */
@NullMarked
package dev.platter.thumbnail;

import org.jspecify.annotations.NullMarked;
