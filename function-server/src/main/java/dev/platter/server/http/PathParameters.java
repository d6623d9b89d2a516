package dev.platter.server.http;

import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.web.servlet.function.ServerRequest;

/** The path parameters of a matched route, decoded; the rest of a path ({@code {proxy+}}) comes without its first slash. */
final class PathParameters {

    private PathParameters() {}

    static Map<String, String> of(ServerRequest request) {
        return request.pathVariables().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> withoutSlash(entry.getValue())));
    }

    private static String withoutSlash(String value) {
        return value.startsWith("/") ? value.substring(1) : value;
    }
}
