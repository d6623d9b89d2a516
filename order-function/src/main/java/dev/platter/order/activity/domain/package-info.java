/** What visitors do in the shop: told by their apps, or seen by the service itself. */
@NullMarked
package dev.platter.order.activity.domain;

import org.jspecify.annotations.NullMarked;
