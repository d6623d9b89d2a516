package dev.platter.local;

import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.core.env.Environment;

/**
 * What can be set of the local system.
 *
 * @param deploy the folder of the templates, {@code platter.deploy}
 */
record LocalSettings(Path deploy) {

    LocalSettings {
        if (!Files.isDirectory(deploy)) {
            throw new IllegalStateException("platter.deploy: there is no folder " + deploy.toAbsolutePath());
        }
    }

    static LocalSettings of(Environment environment) {
        return new LocalSettings(environment.getProperty("platter.deploy", Path.class, nearest("deploy")));
    }

    /** The folder of this name in the working directory or above it: Maven starts modules in their own folders. */
    private static Path nearest(String folder) {
        for (var at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve(folder))) {
                return at.resolve(folder);
            }
        }
        return Path.of(folder);
    }
}
