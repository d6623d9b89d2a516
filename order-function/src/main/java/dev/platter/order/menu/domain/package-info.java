/** The rules of the menu, in plain Java: dishes, their stock, their photos. */
@NullMarked
package dev.platter.order.menu.domain;

import org.jspecify.annotations.NullMarked;
