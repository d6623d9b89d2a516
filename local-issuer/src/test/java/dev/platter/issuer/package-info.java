/** The issuer as browsers and curl use it. */
@NullMarked
package dev.platter.issuer;

import org.jspecify.annotations.NullMarked;
