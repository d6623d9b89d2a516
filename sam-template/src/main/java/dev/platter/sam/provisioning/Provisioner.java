package dev.platter.sam.provisioning;

import dev.platter.sam.Placement;
import dev.platter.sam.Templates;

/** Applies the {@code resources.yaml} of services to an endpoint; a second time changes nothing. */
public final class Provisioner {

    private static final String WHAT_KEEPS_DATA = "/resources";

    private final ProvisioningClients clients;
    private final BucketSettings buckets;

    public Provisioner(ProvisioningClients clients, BucketSettings buckets) {
        this.clients = clients;
        this.buckets = buckets;
    }

    /**
     * Creates what is missing, each resource after those it refers to; of another service exactly those.
     *
     * @throws ResourceFailed if the endpoint refuses one, named
     */
    public void apply(Templates templates, Placement placement) {
        Provisioning provisioning = new Provisioning(clients, buckets, templates, placement);
        templates.resources().stream()
                .filter(resource -> resource.id().stack().endsWith(WHAT_KEEPS_DATA))
                .forEach(provisioning::make);
    }
}
