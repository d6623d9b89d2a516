/**
 * Strict JSON: every document becomes either a whole value or a refusal that names the field and the rule.
 *
 * <p>{@link dev.platter.json.StrictJson} reads into records: a component must be there unless it is declared {@code @Nullable};
 * nothing is converted from another kind; a record's constructor adds its own rules by throwing
 * {@link dev.platter.json.InvalidValue}. Decimals, currencies, times (RFC 3339, UTC) and URIs are strings.
 */
@NullMarked
package dev.platter.json;

import org.jspecify.annotations.NullMarked;
