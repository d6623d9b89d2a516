package dev.platter.localaws.buckets;

/**
 * An object that was just stored.
 *
 * @param size in bytes
 * @param eTag without quotes
 * @param sequencer greater than that of any earlier object of the key; hexadecimal, of one length
 */
record CreatedObject(Creation by, String bucket, String key, long size, String eTag, String sequencer) {}
