package dev.platter.order.customer.domain;

import java.time.Instant;

import dev.platter.events.CustomerId;

/** Which mails were sent. A mail is claimed before it is sent, so that no two workers send it at once. */
public interface Mails {

    /**
     * Claims the mail that tells of an event, unless it is sent, or claimed and the claim still holds.
     *
     * @param until when the claim ends, for one who dies over it
     */
    Claim claim(MailOf mail, Instant now, Instant until);

    /** Notes that a claimed mail is sent; of a customer who was erased meanwhile, nothing. */
    void sent(MailOf mail, Instant now);

    /** What tells one mail from all others. @param event the id of the event that it tells of */
    record MailOf(CustomerId customer, String event) {}

    /** What became of an attempt to claim a mail. */
    enum Claim {
        CLAIMED, SENT_BEFORE, CLAIMED_BY_ANOTHER, NOT_REGISTERED
    }
}
