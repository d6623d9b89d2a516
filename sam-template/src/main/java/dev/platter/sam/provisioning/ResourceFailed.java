package dev.platter.sam.provisioning;

import dev.platter.sam.yaml.ResourceId;

/** The endpoint refused a resource; the message begins with its stack and logical id. */
public final class ResourceFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ResourceFailed(ResourceId resource, Exception cause) {
        super("%s: %s".formatted(resource, cause.getMessage()), cause);
    }
}
