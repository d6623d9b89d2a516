/** From the text of a template to values: YAML with its lines, intrinsic functions, conditions, references across stacks. */
@NullMarked
package dev.platter.sam.yaml;

import org.jspecify.annotations.NullMarked;
