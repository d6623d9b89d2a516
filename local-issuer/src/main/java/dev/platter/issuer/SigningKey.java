package dev.platter.issuer;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.jspecify.annotations.Nullable;

/**
 * The key that signs tokens: RSA, because HTTP APIs take no other. It is made when it is first asked for, since that takes up to
 * a second, and is gone with the process.
 */
final class SigningKey implements JWKSource<SecurityContext> {

    private static final int BITS = 2048;

    private final ReentrantLock making = new ReentrantLock();
    private @Nullable JWKSet made;

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        making.lock();
        try {
            var keys = made == null ? make() : made;
            made = keys;
            return selector.select(keys);
        } finally {
            making.unlock();
        }
    }

    private static JWKSet make() {
        try {
            return new JWKSet(new RSAKeyGenerator(BITS).keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE).generate());
        } catch (JOSEException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
