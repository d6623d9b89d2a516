/** The service's one table: its keys, made and parsed here only, and the attributes of its items. */
@NullMarked
package dev.platter.order.table;

import org.jspecify.annotations.NullMarked;
