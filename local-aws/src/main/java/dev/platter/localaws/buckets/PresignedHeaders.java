package dev.platter.localaws.buckets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The headers that a presigned URL covers; S3 refuses others of its own, where S3Proxy would store them.
 *
 * @param names none if the request is not presigned
 */
record PresignedHeaders(List<String> names) {

    static final String RULE = "There were headers present in the request which were not signed";

    private static final Pattern PARAMETER = Pattern.compile("(?:^|&)X-Amz-SignedHeaders=([^&]*)");

    static PresignedHeaders of(HttpServletRequest request) {
        String query = request.getQueryString();
        Matcher parameter = PARAMETER.matcher(query == null ? "" : query);
        return new PresignedHeaders(
                parameter.find() ? List.of(URLDecoder.decode(parameter.group(1), UTF_8).split(";")) : List.of());
    }

    boolean missAny(HttpServletRequest request) {
        return !names.isEmpty()
                && Collections.list(request.getHeaderNames()).stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .anyMatch(name -> name.startsWith("x-amz-") && !names.contains(name));
    }
}
