/** Customers in DynamoDB, their mails through SES. */
@NullMarked
package dev.platter.order.customer.adapter;

import org.jspecify.annotations.NullMarked;
