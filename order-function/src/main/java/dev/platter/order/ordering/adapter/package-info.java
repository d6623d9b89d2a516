/** The orders in DynamoDB, the payment sandbox, and executions of a state machine. */
@NullMarked
package dev.platter.order.ordering.adapter;

import org.jspecify.annotations.NullMarked;
