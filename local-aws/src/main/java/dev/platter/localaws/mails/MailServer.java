package dev.platter.localaws.mails;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

import dev.platter.localaws.loopback.Emulator;
import dev.platter.localaws.loopback.LoopbackServer;
import dev.platter.localaws.query.QueryProtocol;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;

/** An SES, version 1, that sends nothing: whatever it takes stays in its mailbox. What is not here is refused by name. */
public final class MailServer implements Emulator {

    private static final String NAMESPACE = "http://ses.amazonaws.com/doc/2010-12-01/";

    private final Mailbox mailbox;
    private final LoopbackServer server;

    private MailServer(Mailbox mailbox, LoopbackServer server) {
        this.mailbox = mailbox;
        this.server = server;
    }

    /**
     * Starts one without identities and mails.
     *
     * @param region where identities are looked for, in its refusals
     */
    public static MailServer start(String region) {
        Supplier<String> ids = () -> UUID.randomUUID().toString();
        Mailbox mailbox = new Mailbox();
        var actions = new MailActions(new Identities(region), mailbox, Clock.systemUTC(), ids);
        var handlers = new Handler.Sequence(
                new MailList(mailbox, region), new QueryProtocol(NAMESPACE, actions, ids));
        return new MailServer(mailbox, LoopbackServer.start("local-ses", new HttpConfiguration(), handlers));
    }

    /** What was sent. */
    public Mailbox mailbox() {
        return mailbox;
    }

    @Override
    public URI uri() {
        return server.uri();
    }

    @Override
    public void close() {
        server.close();
    }
}
