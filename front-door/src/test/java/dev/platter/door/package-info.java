/** The door, opened on loopback before services that say what reached them. */
@NullMarked
package dev.platter.door;

import org.jspecify.annotations.NullMarked;
