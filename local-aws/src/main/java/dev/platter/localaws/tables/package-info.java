/** DynamoDB and DynamoDB Streams. */
@NullMarked
package dev.platter.localaws.tables;

import org.jspecify.annotations.NullMarked;
