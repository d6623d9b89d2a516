package dev.platter.order.cart.adapter;

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

import dev.platter.order.cart.domain.RateTable;
import dev.platter.order.cart.domain.RateTable.Origin;
import dev.platter.order.cart.domain.RatesSource;
import dev.platter.order.cart.domain.RatesUnavailable;

/**
 * Rates from an HTTP address, by the JDK's client: one request, which follows no redirect, since who may tell rates is the
 * configuration's to say and not the answer's.
 */
public final class HttpRates implements RatesSource {

    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    /** From the request to the last byte; a source that drips does not hold the function. */
    private static final Duration IN_ALL = Duration.ofSeconds(10);
    /** A hundred times what a table of all currencies takes up is too much for one. */
    private static final long MOST_BYTES = 64 * 1024;

    private final URI address;
    private final Duration inAll;

    /** @param address of http or https, with a host */
    public HttpRates(URI address) {
        this(address, IN_ALL);
    }

    HttpRates(URI address, Duration inAll) {
        if (address.getScheme() == null || !Set.of("http", "https").contains(address.getScheme())
                || address.getHost() == null) {
            throw new IllegalArgumentException("rates are fetched by http or https, not from " + address);
        }
        this.address = address;
        this.inAll = inAll;
    }

    /** Each time by a client of its own: hours lie between two requests, and a snapshot must hold no connection. */
    @Override
    public RateTable fetch() {
        var client = HttpClient.newBuilder().connectTimeout(TO_CONNECT).followRedirects(Redirect.NEVER).build();
        try {
            return RatesDocument.read(body(answer(client)), Origin.FETCHED);
        } finally {
            client.shutdownNow();
        }
    }

    private HttpResponse<String> answer(HttpClient client) {
        var request = HttpRequest.newBuilder(address).header("accept", "application/json").build();
        try {
            return client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofString(), MOST_BYTES))
                    .get(inAll.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw new RatesUnavailable(address.getHost() + " cannot be asked", failed);
        } catch (TimeoutException late) {
            throw new RatesUnavailable(address.getHost() + " did not answer in " + inAll, late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new RatesUnavailable("interrupted", interrupted);
        }
    }

    private String body(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new RatesUnavailable(address.getHost() + " answers " + answer.statusCode());
        }
        return answer.body();
    }
}
