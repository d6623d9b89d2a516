/** The table of activity events, which leave through its stream only. */
@NullMarked
package dev.platter.order.activity.adapter;

import org.jspecify.annotations.NullMarked;
