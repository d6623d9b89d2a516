/** Strict JSON: every document becomes either a whole value or a refusal that names the field and the rule. */
@NullMarked
package dev.platter.json;

import org.jspecify.annotations.NullMarked;
