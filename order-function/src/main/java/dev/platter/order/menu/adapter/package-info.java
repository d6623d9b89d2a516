/** The menu in DynamoDB, and the menu that a new system starts with. */
@NullMarked
package dev.platter.order.menu.adapter;

import org.jspecify.annotations.NullMarked;
