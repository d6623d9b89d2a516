/** The figures' rules, without any store. */
@NullMarked
package dev.platter.metrics.domain;

import org.jspecify.annotations.NullMarked;
