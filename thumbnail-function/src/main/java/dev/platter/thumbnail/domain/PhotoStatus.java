package dev.platter.thumbnail.domain;

/** The names of the states of {@link PhotoState}, for tables and answers. */
public enum PhotoStatus {
    AWAITING_UPLOAD, READY, REJECTED
}
