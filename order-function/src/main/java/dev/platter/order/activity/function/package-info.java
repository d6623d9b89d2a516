/** The function that takes what apps tell of their visitors. */
@NullMarked
package dev.platter.order.activity.function;

import org.jspecify.annotations.NullMarked;
