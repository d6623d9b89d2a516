package dev.platter.sam;

import java.time.Duration;
import java.util.List;

/**
 * Which pages of other origins may call a service's HTTP API, as its CorsConfiguration says.
 *
 * @param origins such as {@code https://platter.example}; {@code *} is any
 * @param methods that a page may use
 * @param headers that a page may send
 * @param exposedHeaders that a page may read of an answer
 * @param maxAge how long a browser may remember this; zero leaves it to the browser
 * @param credentials whether cookies may come along
 */
public record HttpCors(List<String> origins, List<String> methods, List<String> headers, List<String> exposedHeaders,
        Duration maxAge, boolean credentials) {

    public HttpCors {
        origins = List.copyOf(origins);
        methods = List.copyOf(methods);
        headers = List.copyOf(headers);
        exposedHeaders = List.copyOf(exposedHeaders);
    }

    HttpCors from(String origin) {
        return new HttpCors(List.of(origin), methods, headers, exposedHeaders, maxAge, credentials);
    }
}
