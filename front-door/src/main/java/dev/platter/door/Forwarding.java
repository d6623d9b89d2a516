package dev.platter.door;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;

/** Sends a request on as it came, and its answer back. */
final class Forwarding {

    /** As long as an HTTP API waits for a function. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** What holds between two neighbours only (RFC 9110, section 7.6.1), and what the client sets itself. */
    private static final Set<String> NEIGHBOURS_ONLY = Set.of("connection", "keep-alive", "proxy-authenticate",
            "proxy-authorization", "te", "trailer", "transfer-encoding", "upgrade", "host", "content-length", "expect");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    /**
     * Tries the copies that stand behind the target's name, one after the other: where nobody listens, because a copy has
     * just gone or is still coming, nothing was sent.
     *
     * @throws IOException if there is no answer
     * @throws InterruptedException if the door closes meanwhile
     */
    HttpResponse<InputStream> forward(HttpExchange exchange, URI target) throws IOException, InterruptedException {
        IOException nobody = new ConnectException("no address for " + target.getHost());
        for (var copy : InetAddress.getAllByName(target.getHost())) {
            try {
                return http.send(request(exchange, at(copy, target)), BodyHandlers.ofInputStream());
            } catch (ConnectException | HttpConnectTimeoutException nobodyThere) {
                nobody = nobodyThere;
            }
        }
        throw nobody;
    }

    private static URI at(InetAddress copy, URI target) {
        var host = copy instanceof Inet6Address ? "[" + copy.getHostAddress() + "]" : copy.getHostAddress();
        return URI.create(target.toString().replaceFirst(Pattern.quote(target.getHost()),
                Matcher.quoteReplacement(host)));
    }

    private static HttpRequest request(HttpExchange exchange, URI target) {
        var request = HttpRequest.newBuilder(target).timeout(LONGEST)
                .method(exchange.getRequestMethod(), body(exchange));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (passes(name)) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    static void copy(HttpResponse<InputStream> from, Headers to) {
        from.headers().map().forEach((name, values) -> {
            if (passes(name)) {
                to.put(name, values);
            }
        });
    }

    private static BodyPublisher body(HttpExchange exchange) {
        var headers = exchange.getRequestHeaders();
        var length = headers.getFirst("content-length");
        if (length == null && headers.getFirst("transfer-encoding") == null) {
            return BodyPublishers.noBody();
        }
        var stream = BodyPublishers.ofInputStream(exchange::getRequestBody);
        long bytes = length == null ? -1 : Long.parseLong(length);
        return bytes == 0 ? BodyPublishers.noBody() : bytes < 0 ? stream : BodyPublishers.fromPublisher(stream, bytes);
    }

    private static boolean passes(String header) {
        return !NEIGHBOURS_ONLY.contains(header.toLowerCase(Locale.ROOT));
    }
}
