package dev.platter.sam.model;

import java.util.Map;

/** AWS::SES::EmailIdentity: an address or a domain. */
final class ReadIdentity {

    static final Shape SHAPE = Shape.of("EmailIdentity")
            .heededOnlyOnAws(Map.of(
                    "ConfigurationSetAttributes", "no mail leaves this place",
                    "DkimAttributes", "no mail leaves this place",
                    "DkimSigningAttributes", "no mail leaves this place",
                    "FeedbackAttributes", "no mail bounces here",
                    "MailFromAttributes", "no mail bounces here",
                    "Tags", "read by nobody here"));
    private static final String IDENTITY = "([!-~&&[^@]]+@)?[A-Za-z0-9{}$:-]+(\\.[A-Za-z0-9{}$:-]+)+";

    private ReadIdentity() {}

    static Resource.EmailIdentity read(Properties identity) {
        Property property = identity.the("EmailIdentity");
        if (!property.text().matches(IDENTITY)) {
            throw property.refused("EmailIdentity must be an address or a domain, not " + property.text());
        }
        return new Resource.EmailIdentity(identity.subject(), property.text());
    }
}
