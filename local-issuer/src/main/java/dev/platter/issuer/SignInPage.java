package dev.platter.issuer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where people say who they are. */
final class SignInPage {

    static final String PATH = "/login";

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, UTF_8);

    private final String page;

    SignInPage() throws IOException {
        this.page = new ClassPathResource("sign-in.html", SignInPage.class).getContentAsString(UTF_8);
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route().GET(PATH, this::answer).build();
    }

    private ServerResponse answer(ServerRequest request) {
        var csrf = (CsrfToken) request.attribute(CsrfToken.class.getName()).orElseThrow();
        var refused = request.param("error").isPresent();
        return ServerResponse.ok().contentType(HTML)
                .body(page.replace("{csrf}", csrf.getToken()).replace("{refused}", refused ? "" : "hidden"));
    }
}
