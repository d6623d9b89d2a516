package dev.platter.localaws.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.regex.Pattern;

import dev.platter.localaws.loopback.LoopbackServer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * Where the process asks for its events and leaves its answers; responses are taken whole, not streamed.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Lambda runtime API</a>
 */
final class RuntimeApi extends Handler.Abstract {

    private static final Pattern REQUEST_ID = Pattern.compile("(?<=/runtime/invocation/)[^/]+(?=/)");
    /** An error's trace comes in a header of up to 1 MiB. */
    private static final int HEADERS = 2 * 1024 * 1024;

    private final Environment environment;

    private RuntimeApi(Environment environment) {
        this.environment = environment;
    }

    static LoopbackServer start(Environment environment) {
        HttpConfiguration http = new HttpConfiguration();
        http.setRequestHeaderSize(HEADERS);
        return LoopbackServer.start("lambda", http, new RuntimeApi(environment));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = request.getHttpURI().getPath();
        switch (request.getMethod() + " " + REQUEST_ID.matcher(path).replaceFirst("*")) {
            case "GET /2018-06-01/runtime/invocation/next" -> {
                var _ = environment.next().thenAccept(turn -> hand(turn, response, callback));
            }
            case "POST /2018-06-01/runtime/invocation/*/response" ->
                reply(response, callback, environment.respond(id(path), body(request)), "");
            case "POST /2018-06-01/runtime/invocation/*/error" ->
                reply(response, callback, environment.fail(id(path), Fault.read(body(request))), "");
            case "POST /2018-06-01/runtime/init/error" ->
                reply(response, callback, environment.end(new Answer.InitFailure(Fault.read(body(request)))), "");
            case "GET /2018-06-01/runtime/restore/next" -> {
                var _ = environment.snapshot().thenRun(() -> reply(response, callback, 200, ""));
            }
            case "POST /2018-06-01/runtime/restore/error" ->
                reply(response, callback, environment.end(new Answer.RestoreFailure(Fault.read(body(request)))), "");
            case "GET " + Credentials.PATH -> reply(response, callback, 200, environment.credentials());
            default -> reply(response, callback, 404, "");
        }
        return true;
    }

    private static String id(String path) {
        var found = REQUEST_ID.matcher(path);
        return found.find() ? found.group() : "";
    }

    private static byte[] body(Request request) throws IOException {
        return BufferUtil.toArray(Content.Source.asByteBuffer(request));
    }

    private void hand(Turn turn, Response response, Callback callback) {
        environment.taken(turn).forEach((name, value) -> response.getHeaders().put(name, value));
        reply(response, callback, 200, ByteBuffer.wrap(turn.event()));
    }

    private static void reply(Response response, Callback callback, int status, String json) {
        reply(response, callback, status, UTF_8.encode(json));
    }

    private static void reply(Response response, Callback callback, int status, ByteBuffer json) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        response.write(true, json, callback);
    }
}
