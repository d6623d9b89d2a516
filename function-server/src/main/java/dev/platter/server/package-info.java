/** A service as a plain Spring Boot app: the front, the listeners and the pollers around its functions. */
@NullMarked
package dev.platter.server;

import org.jspecify.annotations.NullMarked;
