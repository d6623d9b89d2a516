package dev.platter.localaws.executions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.List;

import dev.platter.localaws.loopback.Emulator;
import dev.platter.localaws.loopback.LoopbackServer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * A Step Functions that starts executions of type STANDARD and runs none of them: each stays as it was started, until it is ended
 * from outside. What is not here is refused by name.
 */
public final class ExecutionServer implements Emulator {

    private final Executions executions;
    private final LoopbackServer server;

    private ExecutionServer(Executions executions, LoopbackServer server) {
        this.executions = executions;
        this.server = server;
    }

    /** Starts one that knows no executions. */
    public static ExecutionServer start() {
        var executions = new Executions();
        return new ExecutionServer(executions,
                LoopbackServer.start("local-states", new HttpConfiguration(), new JsonProtocol(executions)));
    }

    /** All that were started, in order, whether they have ended or not. */
    public List<Execution> executions() {
        return executions.all();
    }

    /** Ends the execution of that name, as if its last step were done. */
    public void end(String name) {
        executions.end(name);
    }

    @Override
    public URI uri() {
        return server.uri();
    }

    @Override
    public void close() {
        server.close();
    }

    /** AWS JSON 1.0: the operation in a header. */
    private static final class JsonProtocol extends Handler.Abstract {

        private final Executions executions;

        JsonProtocol(Executions executions) {
            this.executions = executions;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            var answer = executions.answer(request.getHeaders().get("X-Amz-Target"),
                    Content.Source.asString(request, UTF_8));
            response.setStatus(answer.status());
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/x-amz-json-1.0");
            response.write(true, UTF_8.encode(answer.json()), callback);
            return true;
        }
    }
}
