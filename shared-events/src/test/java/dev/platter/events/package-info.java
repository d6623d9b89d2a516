/** What the events promise to those who write and read them. */
@NullMarked
package dev.platter.events;

import org.jspecify.annotations.NullMarked;
