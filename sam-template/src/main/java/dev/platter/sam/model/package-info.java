/** What the templates describe, as records: each type's properties are read by name, and an unknown one is refused. */
@NullMarked
package dev.platter.sam.model;

import org.jspecify.annotations.NullMarked;
