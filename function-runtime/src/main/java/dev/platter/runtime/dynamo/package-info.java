/** DynamoDB transactions: conflicts are tried again, refused conditions are values. */
@NullMarked
package dev.platter.runtime.dynamo;

import org.jspecify.annotations.NullMarked;
