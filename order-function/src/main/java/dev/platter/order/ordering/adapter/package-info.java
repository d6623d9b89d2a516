/** The orders in DynamoDB, and the payment sandbox. */
@NullMarked
package dev.platter.order.ordering.adapter;

import org.jspecify.annotations.NullMarked;
