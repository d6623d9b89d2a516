package dev.platter.localaws.recording;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Notes a request and sends it on to the service that it is signed for. */
final class Door extends Handler.Abstract {

    private static final int NOT_IMPLEMENTED = 501;

    private final Map<String, URI> services;
    private final Consumer<Stream<AwsCall>> notes;

    Door(Map<String, URI> services, Consumer<Stream<AwsCall>> notes) {
        this.services = services;
        this.notes = notes;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Reply reply = answer(Sent.of(request));
        response.setStatus(reply.status());
        // Those of the connection too: the length of what HEAD leaves out is told by no other.
        reply.headers().forEach(response.getHeaders()::put);
        response.getHeaders().remove(HttpHeader.CONNECTION);
        response.write(true, ByteBuffer.wrap(reply.body()), callback);
        return true;
    }

    private Reply answer(Sent request) throws IOException {
        URI service = services.get(request.service());
        Reading reading = Reading.BY_SERVICE.get(request.service());
        if (service == null || reading == null) {
            return missing(request.service());
        }
        notes.accept(reading.calls(request));
        return Forwarding.send(request, service);
    }

    private static Reply missing(String service) {
        String message = service.isEmpty() ? "the request is not signed" : "there is no " + service + " here";
        return new Reply(NOT_IMPLEMENTED, List.of(), message.getBytes(UTF_8));
    }
}
