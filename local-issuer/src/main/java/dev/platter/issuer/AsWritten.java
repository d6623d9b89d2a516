package dev.platter.issuer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords that stand in a README are no secret, and hashing them would make every token cost a tenth of a second. */
final class AsWritten implements PasswordEncoder {

    @Override
    public String encode(@Nullable CharSequence password) {
        return Objects.requireNonNull(password).toString();
    }

    @Override
    public boolean matches(@Nullable CharSequence given, @Nullable String password) {
        return given != null && password != null
                && MessageDigest.isEqual(given.toString().getBytes(UTF_8), password.getBytes(UTF_8));
    }
}
