/** Behaviour of the package of the same name, seen from outside. */
@NullMarked
package dev.platter.server.host;

import org.jspecify.annotations.NullMarked;
