/** Log lines as JSON on standard output, as CloudWatch reads them; an SLF4J provider for archives only. */
@NullMarked
package dev.platter.runtime.log;

import org.jspecify.annotations.NullMarked;
