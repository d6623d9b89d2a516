package dev.platter.server.http;

import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

/** Finds out who calls, as API Gateway's JWT authorizer does for routes that have one. */
public interface Callers {

    /** The claims of the caller's token, each as a string; empty when the caller is not known, which is answered 401. */
    Optional<Map<String, String>> claims(HttpServletRequest request);

    /** Takes everybody for one customer. For development: there is no sign-in. @param sub the customer's id */
    static Callers always(String sub) {
        return request -> Optional.of(Map.of("sub", sub));
    }

    /** Knows nobody, so that only routes without an authorizer answer. */
    static Callers nobody() {
        return request -> Optional.empty();
    }
}
