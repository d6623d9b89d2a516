/** Photos to test with, drawn and broken in code. */
@NullMarked
package dev.platter.thumbnail.picture;

import org.jspecify.annotations.NullMarked;
