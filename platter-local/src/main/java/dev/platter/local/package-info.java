/** The whole of Platter in one process: embedded AWS, the three services, and a console page to see them by. */
@NullMarked
package dev.platter.local;

import org.jspecify.annotations.NullMarked;
