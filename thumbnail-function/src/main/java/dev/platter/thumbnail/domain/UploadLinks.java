package dev.platter.thumbnail.domain;

/** Gives out permission to upload one file. */
public interface UploadLinks {

    /** A link for exactly this photo's type and size, once. */
    UploadLink linkFor(Photo photo);
}
