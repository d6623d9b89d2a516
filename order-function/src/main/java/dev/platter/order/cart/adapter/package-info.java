/** Carts and exchange rates in DynamoDB, and where the rates come from. */
@NullMarked
package dev.platter.order.cart.adapter;

import org.jspecify.annotations.NullMarked;
