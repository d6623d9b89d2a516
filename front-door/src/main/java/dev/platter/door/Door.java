package dev.platter.door;

import java.net.URI;

/**
 * Where requests go whose path is this or lies below it: the address takes the place of the path.
 *
 * @param path without a slash at its end; empty for the door that takes what no other does
 */
record Door(String path, String address) {

    /** From {@code /photos=http://thumbnail-function:8080/photos}; {@code /=…} takes what no other does. */
    static Door parse(String text) {
        var parts = text.split("=", 2);
        if (parts.length < 2 || !parts[0].startsWith("/") || !parts[1].startsWith("http")) {
            throw new IllegalArgumentException("a door is /path=http://address, not " + text);
        }
        return new Door(withoutSlash(parts[0]), withoutSlash(parts[1]));
    }

    boolean takes(String requested) {
        return requested.equals(path) || requested.startsWith(path + "/");
    }

    /** @param request as it came, with its query and its escapes */
    URI behind(URI request) {
        var query = request.getRawQuery();
        return URI.create(address + request.getRawPath().substring(path.length()) + (query == null ? "" : "?" + query));
    }

    private static String withoutSlash(String text) {
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
