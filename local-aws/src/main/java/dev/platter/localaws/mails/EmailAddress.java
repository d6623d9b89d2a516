package dev.platter.localaws.mails;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.platter.localaws.query.Refused;

/**
 * An address as SES takes it: seven-bit ASCII, with a name before it or not.
 *
 * @param label what stands behind a {@code +} before the {@code @}, with it; or empty
 * @see <a href="https://docs.aws.amazon.com/ses/latest/APIReference/API_SendEmail.html">SendEmail</a>
 */
record EmailAddress(String local, String label, String domain) {

    private static final Pattern NAMED = Pattern.compile("[ -~]*<([^<>]*)>\\s*");
    private static final Pattern ADDRESS = Pattern
            .compile(
                    "([!-~&&[^\\s@,;:<>()\\[\\]\"+]]+)(\\+[!-~&&[^\\s@,;:<>()\\[\\]\"]]*)?@([A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+)");
    private static final int LONGEST = 320;

    /** @throws Refused as SES refuses it: with InvalidParameterValue */
    static EmailAddress of(String text) {
        Matcher named = NAMED.matcher(text);
        Matcher address = ADDRESS.matcher(named.matches() ? named.group(1) : text);
        if (address.matches() && text.length() <= LONGEST) {
            return new EmailAddress(
                    address.group(1), address.group(2) == null ? "" : address.group(2), address.group(3));
        }
        throw Refused.because("InvalidParameterValue", text.contains("@")
                ? "Illegal address: " + text
                : "Missing final '@domain'");
    }

    /** Without a name, as a verified identity is written. */
    @Override
    public String toString() {
        return local + label + "@" + domain;
    }
}
