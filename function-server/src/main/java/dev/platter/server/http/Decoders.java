package dev.platter.server.http;

import java.time.Duration;
import java.util.Set;

import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;

/** What reads tokens and verifies them. */
final class Decoders {

    /** "API Gateway supports only RSA-based algorithms"; nor would {@code none} or a shared secret be any good. */
    private static final Set<SignatureAlgorithm> RSA = Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.RS384,
            SignatureAlgorithm.RS512);
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
        return decoder;
    }

    private static RestTemplate impatient() {
        var requests = new JdkClientHttpRequestFactory();
        requests.setReadTimeout(TO_ANSWER);
        return new RestTemplate(requests);
    }
}
