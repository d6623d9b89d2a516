/** What a request costs the service itself, beside the calls to AWS that it has to make. */
@NullMarked
package dev.platter.benchmarks.owntime;

import org.jspecify.annotations.NullMarked;
