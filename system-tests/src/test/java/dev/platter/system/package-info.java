/** What a user of the whole system sees, through its front door. */
@NullMarked
package dev.platter.system;

import org.jspecify.annotations.NullMarked;
