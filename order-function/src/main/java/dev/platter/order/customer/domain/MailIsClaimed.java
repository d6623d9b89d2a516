package dev.platter.order.customer.domain;

/** Another worker is about to send the mail, or has died over it: its message must come again to see which. */
public final class MailIsClaimed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MailIsClaimed(String event) {
        super("The mail of event " + event + " is claimed");
    }
}
