/** What a service brings into a home that is not Lambda: its functions by name, what triggers them, their variables. */
@NullMarked
package dev.platter.server.host;

import org.jspecify.annotations.NullMarked;
