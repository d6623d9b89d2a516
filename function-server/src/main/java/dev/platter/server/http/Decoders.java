package dev.platter.server.http;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.core.convert.converter.Converter;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.MappedJwtClaimSetConverter;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;

/** What reads tokens and verifies them. */
final class Decoders {

    /** "API Gateway supports only RSA-based algorithms"; nor would {@code none} or a shared secret be any good. */
    private static final Set<SignatureAlgorithm> RSA = Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.RS384,
            SignatureAlgorithm.RS512);
    private static final Converter<Map<String, Object>, Map<String, Object>> TYPED = MappedJwtClaimSetConverter
            .withDefaults(Map.of());
    private static final Duration TO_ANSWER = Duration.ofSeconds(5);

    private Decoders() {}

    /** Asks the issuer where its keys are, unless that is known. Keys are kept, and asked for anew when a token names another. */
    static JwtDecoder of(JwtConfiguration configuration) {
        var builder = configuration.keys() == null
                ? NimbusJwtDecoder.withIssuerLocation(configuration.issuer())
                : NimbusJwtDecoder.withJwkSetUri(configuration.keys().toString());
        var decoder = builder.jwsAlgorithms(algorithms -> algorithms.addAll(RSA)).validateType(false)
                .restOperations(impatient()).build();
        decoder.setJwtValidator(new JwtRules(configuration));
        decoder.setClaimSetConverter(Decoders::asTheyAre);
        return decoder;
    }

    /** Spring makes up an {@code iat} a second before the end where there is none, and so in the future. */
    private static Map<String, Object> asTheyAre(Map<String, Object> claims) {
        var converted = new HashMap<>(Objects.requireNonNull(TYPED.convert(claims)));
        converted.keySet().retainAll(claims.keySet());
        return converted;
    }

    private static RestTemplate impatient() {
        var requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(TO_ANSWER);
        return new RestTemplate(requests);
    }
}
