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
 * shows, the page of the API at {@code /api} with its OpenAPI document, the page of mails at {@code /mailbox}, and two
 * libraries out of their WebJars.
 */
final class ConsolePage {

    private static final String CHART_LIBRARY = "classpath*:META-INF/resources/webjars/chart.js/*/dist/chart.umd.js";

    private static final String API_LIBRARY = "classpath*:META-INF/resources/webjars/swagger-ui/*/swagger-ui-bundle.js";

    /** Scripts and styles only from here; connections also to the bucket that photos are uploaded to. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data: blob: http://localhost:*; "
            + "connect-src 'self' http://127.0.0.1:* http://localhost:*; frame-ancestors 'none'";

    private static final Set<String> PAGES = Set.of("/", "/events", "/api", "/mailbox");
    private static final Set<String> NUMBERS = Set.of("127.0.0.1", "[::1]");

    /** A mail has its styles within, and its frame is under the page's policy too; Swagger UI writes them into its elements. */
    private static final String WITH_INLINE_STYLES = CONTENT_SECURITY_POLICY + "; style-src 'self' 'unsafe-inline'";

    private ConsolePage() {}

    /** The page's routes; what is none of its files is left to the routes that follow. */
    static RouterFunction<ServerResponse> routes() throws IOException {
        var files = new ClassPathResource("console/");
        return RouterFunctions.route()
                .route(ConsolePage::isByAnotherName, ConsolePage::byItsName)
                .GET("/", request -> page(files.createRelative("index.html"), CONTENT_SECURITY_POLICY))
                .GET("/events", request -> page(files.createRelative("events/index.html"), CONTENT_SECURITY_POLICY))
                .GET("/mailbox", request -> page(files.createRelative("mailbox/index.html"), WITH_INLINE_STYLES))
                .GET("/api", request -> page(files.createRelative("api/index.html"), WITH_INLINE_STYLES))
                .GET("/asyncapi.json", request -> document(new ClassPathResource("asyncapi.json"), "application/json"))
                .GET("/openapi.yaml", request -> document(new ClassPathResource("openapi.yaml"), "application/yaml"))
                .GET("/console/chart.js", request -> script(library(CHART_LIBRARY)))
                .resources("/console/swagger-ui/**", library(API_LIBRARY).createRelative("./"))
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

    private static ServerResponse page(Resource html, String securityPolicy) throws Exception {
        return ServerResponse.ok()
                .header("content-type", "text/html; charset=utf-8")
                .header("content-security-policy", securityPolicy)
                .cacheControl(CacheControl.noCache())
                .body(html);
    }

    private static ServerResponse document(Resource document, String mediaType) throws Exception {
        return ServerResponse.ok().header("content-type", mediaType).cacheControl(CacheControl.noCache())
                .body(document);
    }

    private static ServerResponse script(Resource script) throws Exception {
        return ServerResponse.ok().header("content-type", "text/javascript; charset=utf-8").body(script);
    }

    /** A file of a WebJar, whatever its version. */
    private static Resource library(String pattern) throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources(pattern);
        if (found.length != 1) {
            throw new IllegalStateException(found.length + " on the class path of " + pattern);
        }
        return found[0];
    }
}
