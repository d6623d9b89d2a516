/** Photos and their thumbnails in pure Java: what is accepted, how it is judged before it is decoded, how it is scaled. */
@NullMarked
package dev.platter.thumbnail.domain;

import org.jspecify.annotations.NullMarked;
