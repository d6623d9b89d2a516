package dev.platter.order.idempotency;

import java.time.Duration;
import java.util.regex.Pattern;

import dev.platter.json.InvalidValue;

/**
 * What a client names a request by, so that it may send it again without ordering twice. Scoped by customer: two customers'
 * equal keys have nothing to do with each other.
 *
 * @param value 1 to 255 printable ASCII characters
 * @see <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-idempotency-key-header-07">The Idempotency-Key HTTP
 *     Header Field</a>
 */
public record IdempotencyKey(String value) {

    /** The rule of {@link #value}, worded to follow the field's name. */
    public static final String RULE = "must be 1 to 255 printable ASCII characters";

    /** How long a repeat is answered as the first time (the draft's section 2.3: the server publishes this). */
    public static final Duration KEPT = Duration.ofHours(24);

    private static final Pattern VALID = Pattern.compile("[\\x20-\\x7E]{1,255}");

    public IdempotencyKey {
        if (!VALID.matcher(value).matches()) {
            throw new InvalidValue(RULE);
        }
    }
}
