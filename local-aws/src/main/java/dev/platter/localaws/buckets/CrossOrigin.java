package dev.platter.localaws.buckets;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import dev.platter.sam.provisioning.CorsRule;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * What pages of another origin may do with a bucket: Amazon S3 User Guide, "How does Amazon S3 evaluate the CORS
 * configuration on a bucket?". S3Proxy has one set of rules for all buckets, fixed when it starts.
 */
final class CrossOrigin {

    private final Map<String, List<CorsRule>> byBucket = new ConcurrentHashMap<>();

    void set(String bucket, List<CorsRule> rules) {
        byBucket.put(bucket, List.copyOf(rules));
    }

    /** Answers a browser's question before its request; 403 if no rule allows what it asks for. */
    void answerPreflight(String bucket, HttpServletRequest request, HttpServletResponse response) {
        String method = request.getHeader("Access-Control-Request-Method");
        List<String> headers = names(request.getHeader("Access-Control-Request-Headers"));
        Optional<CorsRule> allowing = rule(bucket, request.getHeader("Origin"), method)
                .filter(rule -> headers.stream().allMatch(header -> matchesAny(rule.allowedHeaders(), header)));
        if (allowing.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        CorsRule rule = allowing.get();
        allow(rule, request.getHeader("Origin"), response);
        response.setHeader("Access-Control-Allow-Headers", String.join(", ", headers));
        response.setHeader("Access-Control-Max-Age", String.valueOf(rule.maxAge().toSeconds()));
    }

    /** Lets the browser show the answer to the page; without a rule the request is served all the same, as on AWS. */
    void allowAnswer(String bucket, HttpServletRequest request, HttpServletResponse response) {
        rule(bucket, request.getHeader("Origin"), request.getMethod())
                .ifPresent(rule -> allow(rule, request.getHeader("Origin"), response));
    }

    private Optional<CorsRule> rule(String bucket, @Nullable String origin, @Nullable String method) {
        if (origin == null || method == null) {
            return Optional.empty();
        }
        return byBucket.getOrDefault(bucket, List.of()).stream()
                .filter(rule -> rule.allowedMethods().contains(method) && matchesAny(rule.allowedOrigins(), origin))
                .findFirst();
    }

    private static void allow(CorsRule rule, String origin, HttpServletResponse response) {
        boolean anyOrigin = rule.allowedOrigins().contains("*");
        response.setHeader("Access-Control-Allow-Origin", anyOrigin ? "*" : origin);
        response.setHeader("Access-Control-Allow-Methods", String.join(", ", rule.allowedMethods()));
        if (!rule.exposedHeaders().isEmpty()) {
            response.setHeader("Access-Control-Expose-Headers", String.join(", ", rule.exposedHeaders()));
        }
        response.setHeader("Vary", "Origin, Access-Control-Request-Headers, Access-Control-Request-Method");
    }

    private static List<String> names(@Nullable String header) {
        return header == null ? List.of() : Arrays.stream(header.split(",")).map(String::strip).toList();
    }

    /** A rule's text may hold one {@code *}; the case of letters counts in neither origins nor headers. */
    private static boolean matchesAny(List<String> patterns, String text) {
        return patterns.stream()
                .map(pattern -> Pattern.quote(pattern).replace("*", "\\E.*\\Q"))
                .anyMatch(regex -> Pattern.compile(regex, Pattern.CASE_INSENSITIVE).matcher(text).matches());
    }
}
