package dev.platter.localaws.loopback;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** A web server that only this machine can reach, on a free port, answering with one handler. */
public final class LoopbackServer implements AutoCloseable {

    private static final int MOST_THREADS = 32;
    private static final int FEWEST_THREADS = 2;

    private final Server server;
    private final ServerConnector connector;

    private LoopbackServer(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Starts one.
     *
     * @param name of its threads
     * @param http how requests are read
     */
    public static LoopbackServer start(String name, HttpConfiguration http, Handler handler) {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS);
        threads.setName(name);
        threads.setDaemon(true);
        Server server = new Server(threads);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        connector.setPort(0);
        server.addConnector(connector);
        server.setHandler(handler);
        return started(new LoopbackServer(server, connector));
    }

    private static LoopbackServer started(LoopbackServer loopback) {
        try {
            loopback.server.start();
            return loopback;
        } catch (Exception fault) {
            throw new IllegalStateException("no web server on loopback", fault);
        }
    }

    /** Where it answers. */
    public URI uri() {
        return URI.create("http://" + address().getHostString() + ":" + address().getPort());
    }

    /** What its socket is bound to. */
    public InetSocketAddress address() {
        return new InetSocketAddress(connector.getHost(), connector.getLocalPort());
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception fault) {
            throw new IllegalStateException("the web server on %s did not stop".formatted(uri()), fault);
        }
    }
}
