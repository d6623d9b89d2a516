/** The SAM templates under {@code deploy/} as Java sees them: what a service's functions are bound to, and where. */
@NullMarked
package dev.platter.sam;

import org.jspecify.annotations.NullMarked;
