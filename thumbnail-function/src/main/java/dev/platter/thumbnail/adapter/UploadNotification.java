package dev.platter.thumbnail.adapter;

import java.util.List;

import dev.platter.events.PhotoId;

/**
 * What S3 says in one message.
 *
 * @param photos whose files were uploaded
 * @param foreign in words, what else the message speaks of; it can be nothing of ours
 */
public record UploadNotification(List<PhotoId> photos, List<String> foreign) {}
