package dev.platter.sam.provisioning;

import dev.platter.sam.Placement;
import dev.platter.sam.model.Resource;
import software.amazon.awssdk.services.ses.SesClient;

/** Identities that mails are sent in the name of. AWS asks their owners; emulators take them at once. */
final class Identities {

    private final SesClient ses;
    private final Placement placement;

    Identities(SesClient ses, Placement placement) {
        this.ses = ses;
        this.placement = placement;
    }

    String make(Resource.EmailIdentity resource) {
        String identity = placement.fill(resource.identity());
        if (identity.contains("@")) {
            ses.verifyEmailIdentity(request -> request.emailAddress(identity));
        } else {
            ses.verifyDomainIdentity(request -> request.domain(identity));
        }
        return "arn:aws:ses:%s:%s:identity/%s".formatted(placement.region(), placement.accountId(), identity);
    }
}
