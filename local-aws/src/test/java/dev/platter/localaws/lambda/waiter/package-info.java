/** A function for the tests, made as an archive. */
@NullMarked
package dev.platter.localaws.lambda.waiter;

import org.jspecify.annotations.NullMarked;
