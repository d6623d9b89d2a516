package dev.platter.order.customer.domain;

/** Takes mails to their readers. There is no telling a repeat from a second mail: what is handed over twice arrives twice. */
public interface Postman {

    /** Hands a mail over. Where it may succeed later, this throws, with nothing of the person in the message. */
    Posting post(EmailAddress to, Letter letter);

    /** What became of an attempt to post. */
    sealed interface Posting {

        record Posted() implements Posting {}

        /** It will never be taken. @param reason without anything of the person */
        record Refused(String reason) implements Posting {}
    }
}
