/** What strict means. */
@NullMarked
package dev.platter.json;

import org.jspecify.annotations.NullMarked;
