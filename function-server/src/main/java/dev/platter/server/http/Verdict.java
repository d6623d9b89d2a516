package dev.platter.server.http;

import java.util.Map;

import org.springframework.http.HttpStatus;

/** Whether a request may take its route. */
public sealed interface Verdict {

    /** It may. @param claims the token's, each as a string, as an event carries them */
    record Admitted(Map<String, String> claims) implements Verdict {

        public Admitted {
            claims = Map.copyOf(claims);
        }
    }

    /** It may not. @param challenge the value of {@code WWW-Authenticate} (RFC 6750, section 3) */
    record Refused(HttpStatus status, String challenge) implements Verdict {}

    /** 401: there is no token. */
    static Verdict noToken() {
        return new Refused(HttpStatus.UNAUTHORIZED, "Bearer");
    }

    /** 401: there is a token that is not good. @param scopes that the route asks for */
    static Verdict invalidToken(Iterable<String> scopes, String why) {
        return new Refused(HttpStatus.UNAUTHORIZED, challenge(scopes, "invalid_token", why));
    }

    /** 403: the token is good and has none of the route's scopes. */
    static Verdict insufficientScope(Iterable<String> scopes) {
        return new Refused(HttpStatus.FORBIDDEN,
                challenge(scopes, "insufficient_scope", "the token does not have a required scope"));
    }

    /** In API Gateway's spelling, which puts no commas between the parameters. */
    private static String challenge(Iterable<String> scopes, String error, String why) {
        return "Bearer scope=\"%s\" error=\"%s\" error_description=\"%s\"".formatted(String.join(" ", scopes), error,
                why);
    }
}
