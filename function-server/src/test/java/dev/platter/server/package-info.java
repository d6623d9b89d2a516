/** The plain app as a whole, and services for the tests of its parts. */
@NullMarked
package dev.platter.server;

import org.jspecify.annotations.NullMarked;
