/** Delivery conditions: the weather of the areas that are delivered in, how much it delays, when it is dangerous. Neither Spring nor AWS. */
@NullMarked
package dev.platter.order.delivery.domain;

import org.jspecify.annotations.NullMarked;
