package dev.platter.sam.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of templates: a folder a service, in it what keeps data, what computes, and the API. */
final class DeployFolder {

    private static final List<String> PARTS = List.of("resources", "functions", "api");

    private DeployFolder() {}

    static List<TemplateFile> templates(Path deployDir) {
        Path folder = deployDir.toAbsolutePath().normalize();
        try (Stream<Path> services = Files.list(folder)) {
            return services.filter(Files::isDirectory)
                    .sorted()
                    .flatMap(service -> templates(folder, service))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<TemplateFile> templates(Path folder, Path service) {
        return PARTS.stream()
                .map(part -> service.resolve(part + ".yaml"))
                .filter(Files::isRegularFile)
                .map(file -> template(folder, file));
    }

    private static TemplateFile template(Path folder, Path file) {
        String stack = slashed(folder.relativize(file)).replace(".yaml", "");
        String display = folder.getFileName() + "/" + stack + ".yaml";
        try {
            return ReadTemplate.read(stack, display, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
