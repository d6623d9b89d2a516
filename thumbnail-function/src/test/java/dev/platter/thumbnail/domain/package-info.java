/** What the domain promises, without AWS. */
@NullMarked
package dev.platter.thumbnail.domain;

import org.jspecify.annotations.NullMarked;
