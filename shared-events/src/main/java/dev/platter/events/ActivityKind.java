package dev.platter.events;

/** What a visitor did. */
public enum ActivityKind {
    CLICK, VIEW, SEARCH, CART_ADDITION
}
