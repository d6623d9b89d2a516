package dev.platter.sam.provisioning;

import dev.platter.sam.Placement;
import dev.platter.sam.Templates;

/** Applies the {@code resources.yaml} of services to an endpoint; a second time changes nothing. */
public final class Provisioner {

    private final ProvisioningClients clients;
    private final BucketSettings buckets;

    public Provisioner(ProvisioningClients clients, BucketSettings buckets) {
        this.clients = clients;
        this.buckets = buckets;
    }

    /**
     * Creates what is missing, each resource after those it refers to, also in another service.
     *
     * @throws ResourceFailed if the endpoint refuses one, named
     */
    public void apply(Templates templates, Placement placement) {
        throw new UnsupportedOperationException("for %s with %s and %s".formatted(placement, clients, buckets));
    }
}
