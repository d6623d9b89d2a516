package dev.platter.server.http;

import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.security.oauth2.jwt.Jwt;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a verified token says. */
final class TokenClaims {

    private TokenClaims() {}

    /**
     * The claims as an HTTP API hands them over: strings, an array as {@code [a b]}, an object as {@code map[a:1 b:2]}. Taken
     * from the token itself, for the decoder has made times and lists of them.
     */
    static Map<String, String> asStrings(Jwt token) {
        var payload = Base64.getUrlDecoder().decode(token.getTokenValue().split("\\.", -1)[1]);
        return JsonMapper.shared().readTree(payload).propertyStream()
                .filter(claim -> !claim.getValue().isNull())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, claim -> asString(claim.getValue())));
    }

    private static String asString(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(TokenClaims::asString).collect(Collectors.joining(" ", "[", "]"));
        }
        if (value.isObject()) {
            return value.propertyStream().sorted(Map.Entry.comparingByKey())
                    .map(field -> field.getKey() + ":" + asString(field.getValue()))
                    .collect(Collectors.joining(" ", "map[", "]"));
        }
        return value.asString();
    }

    /** What its {@code scope} or {@code scp} says, a string with spaces or an array. */
    static List<String> scopes(Jwt token) {
        return Stream.of("scope", "scp").map(token.getClaims()::get).filter(Objects::nonNull)
                .flatMap(TokenClaims::words).toList();
    }

    private static Stream<String> words(Object scopes) {
        return scopes instanceof Collection<?> several
                ? several.stream().map(String::valueOf)
                : Arrays.stream(String.valueOf(scopes).split(" "));
    }
}
