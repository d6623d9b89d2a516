/** The reader on templates written for a test, and the rules that the product's own templates keep. */
@NullMarked
package dev.platter.sam;

import org.jspecify.annotations.NullMarked;
