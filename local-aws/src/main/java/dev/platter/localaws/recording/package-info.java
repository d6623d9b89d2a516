/** Writes down what processes of their own ask of the embedded AWS, in the words of their roles. */
@NullMarked
package dev.platter.localaws.recording;

import org.jspecify.annotations.NullMarked;
