package dev.platter.sam.provisioning;

/** The endpoint refused a resource; the message names the resource and its template. */
public final class ResourceFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ResourceFailed(String resource, Exception cause) {
        super("%s: %s".formatted(resource, cause.getMessage()), cause);
    }
}
