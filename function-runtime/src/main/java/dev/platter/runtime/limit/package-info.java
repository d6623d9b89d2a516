/** What somebody may do only so often an hour. */
@NullMarked
package dev.platter.runtime.limit;

import org.jspecify.annotations.NullMarked;
