package dev.platter.sam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A deploy folder that a test writes. */
record DeployDir(Path path) {

    static DeployDir in(Path temporary) {
        return new DeployDir(temporary.resolve("deploy"));
    }

    DeployDir with(String stack, String template) {
        Path file = path.resolve(stack + ".yaml");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Templates read(String... services) {
        return Templates.read(path, services);
    }
}
