package dev.platter.server.http;

import java.util.List;
import java.util.Locale;

import dev.platter.sam.HttpCors;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * What an HTTP API tells browsers of who may call it. A page that may not learns nothing, and its browser keeps the answer from
 * it; nothing is refused.
 *
 * @see <a href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html">CORS for HTTP APIs</a>
 */
record CrossOrigin(@Nullable HttpCors cors) {

    /** No page of elsewhere may call. */
    static final CrossOrigin NOT_TOLD = new CrossOrigin(null);

    private static final String ANY = "*";
    private static final String OURS_TO_SAY = "access-control-";

    /** Whether the API answers such questions itself. */
    boolean isConfigured() {
        return cors != null;
    }

    /** What a preflight is told. */
    HttpHeaders preflight(HttpServletRequest request) {
        var headers = new HttpHeaders();
        var origin = allowed(request);
        if (cors != null && origin != null) {
            allow(cors, origin, headers);
            list(headers, HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, cors.methods());
            list(headers, HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, cors.headers());
            if (!cors.maxAge().isZero()) {
                headers.setAccessControlMaxAge(cors.maxAge());
            }
        }
        return headers;
    }

    /** Adds to an answer what its page may see; what a function said of it does not count. */
    void tell(HttpServletRequest request, HttpHeaders headers) {
        if (cors == null) {
            return;
        }
        List.copyOf(headers.headerNames()).stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(OURS_TO_SAY)).forEach(headers::remove);
        var origin = allowed(request);
        if (origin != null) {
            allow(cors, origin, headers);
            list(headers, HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, cors.exposedHeaders());
        }
    }

    private static void allow(HttpCors cors, String origin, HttpHeaders headers) {
        headers.setAccessControlAllowOrigin(origin);
        if (cors.credentials()) {
            headers.setAccessControlAllowCredentials(true);
        }
    }

    private static void list(HttpHeaders headers, String name, List<String> values) {
        if (!values.isEmpty()) {
            headers.set(name, String.join(",", values));
        }
    }

    private @Nullable String allowed(HttpServletRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        if (cors == null || origin == null) {
            return null;
        }
        return cors.origins().contains(origin) ? origin : cors.origins().contains(ANY) ? ANY : null;
    }
}
