package dev.platter.server.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

/** A request's query as payload format 2.0 has it: decoded, several values of one name joined by commas. */
final class QueryString {

    private QueryString() {}

    static String raw(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? "" : query;
    }

    /** Parsed here and not by the servlet container, which would take parameters from a form's body as well. */
    static Map<String, String> joined(HttpServletRequest request) {
        var joined = new LinkedHashMap<String, String>();
        for (String pair : raw(request).split("&")) {
            if (!pair.isEmpty()) {
                var parts = pair.split("=", 2);
                joined.merge(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "", (a, b) -> a + "," + b);
            }
        }
        return joined;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
