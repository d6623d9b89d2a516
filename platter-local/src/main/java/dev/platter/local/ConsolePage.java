package dev.platter.local;

import java.io.IOException;
import java.util.Set;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Serves the console: its own files at {@code /}, the page of events at {@code /events} with the AsyncAPI document that it
 * shows, the page of mails at {@code /mailbox}, and the chart library out of its WebJar.
 */
final class ConsolePage {

    private static final String CHART_LIBRARY = "classpath*:META-INF/resources/webjars/chart.js/*/dist/chart.umd.js";

    /** Scripts and styles only from here; connections also to the bucket that photos are uploaded to. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data: blob: http://localhost:*; "
            + "connect-src 'self' http://127.0.0.1:* http://localhost:*; frame-ancestors 'none'";

    private static final Set<String> PAGES = Set.of("/", "/events", "/mailbox");
    private static final Set<String> NUMBERS = Set.of("127.0.0.1", "[::1]");

    /** A mail has its styles within, and its frame is under the page's policy too. */
    private static final String POLICY_WITH_MAILS = "style-src 'self' 'unsafe-inline'; " + CONTENT_SECURITY_POLICY;

    private ConsolePage() {}

    /** The page's routes; what is none of its files is left to the routes that follow. */
    static RouterFunction<ServerResponse> routes() throws IOException {
        var files = new ClassPathResource("console/");
        return RouterFunctions.route()
                .route(ConsolePage::isByAnotherName, ConsolePage::byItsName)
                .GET("/", request -> page(files.createRelative("index.html"), CONTENT_SECURITY_POLICY))
                .GET("/events", request -> page(files.createRelative("events/index.html"), CONTENT_SECURITY_POLICY))
                .GET("/mailbox", request -> page(files.createRelative("mailbox/index.html"), POLICY_WITH_MAILS))
                .GET("/asyncapi.json", request -> document(new ClassPathResource("asyncapi.json")))
                .GET("/console/chart.js", request -> script(chartLibrary()))
                .resources("/console/**", files)
                .build();
    }

    /** A page at 127.0.0.1 would be another origin than the one that may upload photos and that a sign-in comes back to. */
    private static boolean isByAnotherName(ServerRequest request) {
        return PAGES.contains(request.path()) && NUMBERS.contains(request.uri().getHost());
    }

    private static ServerResponse byItsName(ServerRequest request) {
        return ServerResponse
                .temporaryRedirect(UriComponentsBuilder.fromUri(request.uri()).host("localhost").build(true)
                        .toUri())
                .build();
    }

    private static ServerResponse page(Resource html, String policy) throws Exception {
        return ServerResponse.ok()
                .header("content-type", "text/html; charset=utf-8")
                .header("content-security-policy", policy)
                .cacheControl(CacheControl.noCache())
                .body(html);
    }

    private static ServerResponse document(Resource asyncApi) throws Exception {
        return ServerResponse.ok().header("content-type", "application/json").cacheControl(CacheControl.noCache())
                .body(asyncApi);
    }

    private static ServerResponse script(Resource script) throws Exception {
        return ServerResponse.ok().header("content-type", "text/javascript; charset=utf-8").body(script);
    }

    private static Resource chartLibrary() throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources(CHART_LIBRARY);
        if (found.length != 1) {
            throw new IllegalStateException(found.length + " chart libraries on the class path");
        }
        return found[0];
    }
}
