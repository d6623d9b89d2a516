package dev.platter.localaws.topics;

import dev.platter.localaws.loopback.LoopbackServer;
import java.net.URI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers SNS calls. */
public final class TopicServer implements AutoCloseable {

    private final LoopbackServer server;

    private TopicServer(LoopbackServer server) {
        this.server = server;
    }

    /** Starts one without topics. */
    public static TopicServer start() {
        return new TopicServer(LoopbackServer.start("local-sns", new HttpConfiguration(), new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                Response.writeError(request, response, callback, 400);
                return true;
            }
        }));
    }

    /** Where it answers. */
    public URI uri() {
        return server.uri();
    }

    @Override
    public void close() {
        server.close();
    }
}
