package dev.platter.issuer;

import java.net.URI;
import java.util.function.Supplier;

/**
 * Where the issuer and its console are; asked for when the first request comes, for a process that learns its port late.
 *
 * @param issuer the {@code iss} of tokens: an origin, {@code http://localhost:8080}
 * @param console the page that people sign in from and return to; its address ends with a slash
 */
public record IssuerAddress(Supplier<URI> issuer, Supplier<URI> console) {

    /** One origin for both. */
    public static IssuerAddress beside(Supplier<URI> console) {
        return new IssuerAddress(console, () -> console.get().resolve("/"));
    }
}
