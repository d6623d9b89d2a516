/** The thumbnail service: photos in, thumbnails and image facts out. */
@NullMarked
package dev.platter.thumbnail;

import org.jspecify.annotations.NullMarked;
