package dev.platter.local;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import dev.platter.localaws.mails.Mailbox;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What the console's page at {@code /mailbox} shows: {@code GET /mailbox/mails}, the latest first. */
final class MailboxPage {

    /** More than anybody reads; the mailbox keeps a thousand. */
    private static final int MOST_SHOWN = 100;

    private final AtomicReference<@Nullable Mailbox> mailbox = new AtomicReference<>();

    /** From now on there is a mailbox. */
    void open(Mailbox opened) {
        mailbox.set(opened);
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route().GET("/mailbox/mails", this::mails).build();
    }

    private ServerResponse mails(ServerRequest request) {
        var opened = mailbox.get();
        if (opened == null) {
            return ServerResponse.status(HttpStatus.SERVICE_UNAVAILABLE).build();
        }
        var mails = opened.mails();
        return ServerResponse.ok()
                .cacheControl(CacheControl.noStore())
                .body(Map.of("mails", List.copyOf(mails.subList(0, Math.min(mails.size(), MOST_SHOWN)))));
    }
}
