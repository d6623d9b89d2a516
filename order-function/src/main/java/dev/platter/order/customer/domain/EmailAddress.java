package dev.platter.order.customer.domain;

import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.platter.json.InvalidValue;

/**
 * Where a customer gets mails; a plain string in JSON. Only what SES takes: seven-bit ASCII, up to 320 characters, no name and no
 * quotes, a domain of at least two labels (an international one in its Punycode form). That somebody reads it, only a mail shows.
 *
 * @see <a href="https://docs.aws.amazon.com/ses/latest/APIReference/API_SendEmail.html">SendEmail</a>
 */
public record EmailAddress(@JsonValue String value) {

    /** RFC 5321, section 4.5.3.1.1: 64 before the {@code @}; SES takes 320 in all. */
    private static final int LONGEST = 320;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern VALID = Pattern
            .compile("(?=.{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*@" + LABEL + "(?:\\." + LABEL + ")+");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EmailAddress {
        if (value.length() > LONGEST || !VALID.matcher(value).matches()) {
            throw new InvalidValue(
                    "must be an address like ada@example.com, of up to %d characters".formatted(LONGEST));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
