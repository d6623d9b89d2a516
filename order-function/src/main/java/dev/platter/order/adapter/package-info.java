/** The order tables in DynamoDB, the payment sandbox and the menu that a new system starts with. */
@NullMarked
package dev.platter.order.adapter;

import org.jspecify.annotations.NullMarked;
