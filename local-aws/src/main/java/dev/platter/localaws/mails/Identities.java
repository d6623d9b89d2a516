package dev.platter.localaws.mails;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

import dev.platter.localaws.query.Refused;

/**
 * Who may be the sender: addresses, and domains with all below them.
 *
 * @see <a href="https://docs.aws.amazon.com/ses/latest/dg/verify-addresses-and-domains.html">Verified identities</a>
 */
final class Identities {

    private final Set<String> verified = new ConcurrentSkipListSet<>();
    private final String region;

    Identities(String region) {
        this.region = region;
    }

    /** At once: there is nobody here who would follow a link or look up a domain. */
    void verify(String identity) {
        verified.add(identity.toLowerCase(Locale.ROOT));
    }

    List<String> all() {
        return List.copyOf(verified);
    }

    /** @throws Refused with MessageRejected, in SES's words */
    void mustBeVerified(EmailAddress sender) {
        boolean addressIs = Stream.of(sender.toString(), sender.local() + "@" + sender.domain())
                .anyMatch(this::isVerified);
        boolean domainIs = Stream.iterate(sender.domain(), domain -> domain.contains("."),
                domain -> domain.substring(domain.indexOf('.') + 1)).anyMatch(this::isVerified);
        if (!addressIs && !domainIs) {
            throw Refused.because("MessageRejected",
                    "Email address is not verified. The following identities failed the check in region %s: %s"
                            .formatted(region.toUpperCase(Locale.ROOT), sender));
        }
    }

    private boolean isVerified(String identity) {
        return verified.contains(identity.toLowerCase(Locale.ROOT));
    }
}
