/** S3: S3Proxy, and our own notifications and cross-origin rules. */
@NullMarked
package dev.platter.localaws.buckets;

import org.jspecify.annotations.NullMarked;
