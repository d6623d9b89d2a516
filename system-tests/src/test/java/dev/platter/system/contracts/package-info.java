/** What is written twice, for two kinds of readers, and must not say two things. */
@NullMarked
package dev.platter.system.contracts;

import org.jspecify.annotations.NullMarked;
