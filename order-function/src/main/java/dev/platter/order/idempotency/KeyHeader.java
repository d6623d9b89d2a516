package dev.platter.order.idempotency;

import dev.platter.json.InvalidValue;
import dev.platter.runtime.http.HttpCall;
import dev.platter.runtime.http.Problem;
import dev.platter.runtime.http.Problem.Error;

/** What the Idempotency-Key header says. */
public sealed interface KeyHeader {

    /** Where a problem points to. */
    String PLACE = "#header/idempotency-key";

    /** There is none. */
    record None() implements KeyHeader {}

    /** This one. */
    record Given(IdempotencyKey key) implements KeyHeader {}

    /** One that cannot be. */
    record Refused(Problem problem) implements KeyHeader {}

    /**
     * Reads the header. The draft makes it a quoted string (RFC 9651, section 3.3.3), many clients send it bare; both name
     * the same key.
     */
    static KeyHeader of(HttpCall call) {
        var header = call.header("idempotency-key");
        if (header == null) {
            return new None();
        }
        try {
            return new Given(new IdempotencyKey(unquoted(header.strip())));
        } catch (InvalidValue invalid) {
            return new Refused(Problem.invalid(new Error(PLACE, IdempotencyKey.RULE)));
        }
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1).replaceAll("\\\\([\"\\\\])", "$1") : value;
    }
}
