package dev.platter.system;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ParameterizedTypeReference;

/** The keys of an issuer in this process. */
final class SigningKeys {

    private SigningKeys() {}

    static JWKSource<SecurityContext> of(ApplicationContext issuer) {
        return issuer.<JWKSource<SecurityContext>>getBeanProvider(
                new ParameterizedTypeReference<JWKSource<SecurityContext>>() {
                }).getObject();
    }
}
