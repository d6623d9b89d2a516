package dev.platter.order.source;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A JSON document at an HTTP address, fetched by the JDK's client: one request, which follows no redirect, since who may tell is the
 * configuration's to say and not the answer's.
 *
 * @param address of http or https, with a host
 * @param mostBytes what is longer is no such document
 * @param inAll from the request to the last byte; a source that drips does not hold the function
 */
public record HttpSource(URI address, long mostBytes, Duration inAll) {

    private static final Duration TO_CONNECT = Duration.ofSeconds(3);

    public HttpSource {
        if (address.getScheme() == null || !Set.of("http", "https").contains(address.getScheme())
                || address.getHost() == null) {
            throw new IllegalArgumentException("documents are fetched by http or https, not from " + address);
        }
    }

    /**
     * The document as it is now. Each time by a client of its own: much time lies between two requests, and a snapshot must hold no
     * connection.
     *
     * @throws SourceUnavailable when there is none
     */
    public String fetch() {
        var client = HttpClient.newBuilder().connectTimeout(TO_CONNECT).followRedirects(Redirect.NEVER).build();
        try {
            return body(answer(client));
        } finally {
            client.shutdownNow();
        }
    }

    private HttpResponse<String> answer(HttpClient client) {
        var request = HttpRequest.newBuilder(address).header("accept", "application/json").build();
        try {
            return client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), mostBytes))
                    .get(inAll.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw new SourceUnavailable(address.getHost() + " cannot be asked", failed);
        } catch (TimeoutException late) {
            throw new SourceUnavailable(address.getHost() + " did not answer in " + inAll, late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new SourceUnavailable("interrupted", interrupted);
        }
    }

    private String body(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new SourceUnavailable(address.getHost() + " answers " + answer.statusCode());
        }
        return answer.body();
    }
}
