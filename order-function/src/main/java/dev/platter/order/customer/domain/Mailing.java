package dev.platter.order.customer.domain;

/** What became of an attempt to mail a customer. */
public sealed interface Mailing {

    /** Now or before. */
    record Sent() implements Mailing {}

    /** The customer has not registered, or was erased. */
    record NoReader() implements Mailing {}

    /** It can never be sent. @param reason without anything of the person */
    record Impossible(String reason) implements Mailing {}
}
