package dev.platter.localaws.recording;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jetty.http.HttpField;

/**
 * Passes a request on with its own Host, which the signature covers and which no client of the JDK's lets be. In HTTP/1.0, whose
 * answers end with the connection and come in no chunks.
 */
final class Forwarding {

    /** Of the connection, not of the request. */
    private static final Set<String> OF_THE_CONNECTION = Set.of("connection", "content-length", "expect", "keep-alive",
            "transfer-encoding");

    private Forwarding() {}

    static Reply send(Sent request, URI to) throws IOException {
        try (Socket socket = new Socket(to.getHost(), to.getPort())) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(head(request).getBytes(ISO_8859_1));
            bytes.writeBytes(request.body());
            bytes.writeTo(socket.getOutputStream());
            return Reply.read(socket.getInputStream().readAllBytes());
        }
    }

    private static String head(Sent request) {
        StringBuilder head = new StringBuilder("%s %s HTTP/1.0\r\n".formatted(request.method(), request.target()));
        request.headers().stream().filter(Forwarding::isOfTheRequest).forEach(
                field -> head.append(field.getName()).append(": ").append(field.getValue()).append("\r\n"));
        return head.append("Content-Length: ").append(request.body().length).append("\r\n\r\n").toString();
    }

    private static boolean isOfTheRequest(HttpField field) {
        return !OF_THE_CONNECTION.contains(field.getName().toLowerCase(Locale.ROOT));
    }
}
