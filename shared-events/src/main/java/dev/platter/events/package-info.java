/** The events that Platter's services exchange: their data, their envelope, their names. */
@NullMarked
package dev.platter.events;

import org.jspecify.annotations.NullMarked;
