package dev.platter.server.http;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Whose access tokens are good, as a template's JwtConfiguration says.
 *
 * @param issuer as their {@code iss} says; unless {@code keys} are named, they are found by its OpenID configuration
 * @param audience for one of whom they are meant
 * @param keys where the issuer's keys are, for a home that reaches them under another name than the issuer's; or {@code null}
 */
public record JwtConfiguration(String issuer, List<String> audience, @Nullable URI keys) {

    public JwtConfiguration {
        audience = List.copyOf(audience);
    }
}
