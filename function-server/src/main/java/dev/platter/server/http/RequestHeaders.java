package dev.platter.server.http;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

/** A request's headers as payload format 2.0 has them: names in lower case, several values joined, cookies apart. */
final class RequestHeaders {

    private static final String COOKIE = "cookie";

    private RequestHeaders() {}

    static Map<String, String> joined(HttpServletRequest request) {
        var joined = new TreeMap<String, String>();
        for (String name : Collections.list(request.getHeaderNames())) {
            joined.put(name.toLowerCase(Locale.ROOT), String.join(",", Collections.list(request.getHeaders(name))));
        }
        joined.remove(COOKIE);
        return joined;
    }

    static List<String> cookies(HttpServletRequest request) {
        return Collections.list(request.getHeaders(COOKIE)).stream()
                .flatMap(header -> Stream.of(header.split(";")))
                .map(String::strip)
                .filter(cookie -> !cookie.isEmpty())
                .toList();
    }
}
