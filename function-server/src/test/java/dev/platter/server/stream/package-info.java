/** Behaviour of the package of the same name, seen from outside. */
@NullMarked
package dev.platter.server.stream;

import org.jspecify.annotations.NullMarked;
