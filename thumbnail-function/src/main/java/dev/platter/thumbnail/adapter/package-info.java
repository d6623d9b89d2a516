/** Where photos, uploads and thumbnails are kept: a DynamoDB table and two S3 buckets. */
@NullMarked
package dev.platter.thumbnail.adapter;

import org.jspecify.annotations.NullMarked;
