package dev.platter.order.customer.domain;

/**
 * A mail as it is read: twice the same, for readers with HTML and without.
 *
 * @param subject on one line, with nothing of the person in it: it shows on locked screens
 */
public record Letter(String subject, String text, String html) {}
