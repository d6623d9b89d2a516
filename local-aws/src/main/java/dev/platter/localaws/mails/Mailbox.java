package dev.platter.localaws.mails;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The mails that were handed to SES; the latest 1,000 of them. */
public final class Mailbox {

    private static final int MOST = 1_000;

    private final Deque<SentMail> mails = new ArrayDeque<>();

    Mailbox() {}

    /** All that are kept, the latest first. */
    public synchronized List<SentMail> mails() {
        return List.copyOf(mails);
    }

    /** Those to that address, the latest first; the address as it was written when they were sent. */
    public List<SentMail> to(String address) {
        return mails().stream().filter(mail -> mail.to().contains(address)).toList();
    }

    synchronized void add(SentMail mail) {
        mails.addFirst(mail);
        if (mails.size() > MOST) {
            mails.removeLast();
        }
    }
}
