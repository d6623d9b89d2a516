/** What a batch from a queue or a stream means: which record fails, which is parked, which comes again. */
@NullMarked
package dev.platter.runtime.batch;

import org.jspecify.annotations.NullMarked;
