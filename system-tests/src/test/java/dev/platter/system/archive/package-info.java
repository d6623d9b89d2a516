/** The archives as {@code mvn package} makes them: what is in them, and what a snapshot of each of their functions holds. */
@NullMarked
package dev.platter.system.archive;

import org.jspecify.annotations.NullMarked;
