package dev.platter.benchmarks.coldstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.platter.benchmarks.Kitchen;
import dev.platter.localaws.lambda.TaskRoot;

/**
 * What the functions are loaded from.
 *
 * @param archive the order service's, unpacked
 * @param control the same jars without Spring's, and the control's classes
 * @param image the archive's jars with their AOT caches
 */
record TaskRoots(Path archive, Path control, Image image) {

    private static final Path ZIP = Path.of("..", "order-function", "target", "order-function.zip");
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path PLAIN = Path.of("dev", "platter", "benchmarks", "control");

    static TaskRoots unpackedIn(Path folder, Kitchen kitchen) {
        try {
            return new TaskRoots(TaskRoot.unpack(ZIP, folder.resolve("archive")),
                    withoutSpring(TaskRoot.unpack(ZIP, folder.resolve("control"))),
                    Image.trained(TaskRoot.unpack(ZIP, folder.resolve("image")), folder.resolve("runtime"), kitchen));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Path withoutSpring(Path root) throws IOException {
        try (var jars = Files.newDirectoryStream(root.resolve("lib"), "spring-*.jar")) {
            for (var jar : jars) {
                Files.delete(jar);
            }
        }
        Files.createDirectories(root.resolve(PLAIN));
        try (var classes = Files.newDirectoryStream(CLASSES.resolve(PLAIN))) {
            for (var one : classes) {
                Files.copy(one, root.resolve(PLAIN).resolve(one.getFileName()));
            }
        }
        return root;
    }
}
