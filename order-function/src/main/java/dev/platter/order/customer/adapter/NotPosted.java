package dev.platter.order.customer.adapter;

/** SES could not take a mail now. Without the cause, for what SES says of a mail names its reader. */
final class NotPosted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotPosted(String code) {
        super("SES did not take the mail: " + code);
    }
}
