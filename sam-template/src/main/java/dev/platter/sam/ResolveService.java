package dev.platter.sam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.platter.sam.yaml.TemplateRefused;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The build's step that resolves a service's triggers, routes and environment into one file in its jar. */
public final class ResolveService {

    /** In a fixed order, so that the same templates give the same bytes. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private ResolveService() {}

    /** Arguments: the deploy folder, the service, the file to write. A refused template ends the build with its place. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("Usage: ResolveService <deploy folder> <service> <file to write>");
        }
        try {
            write(Path.of(arguments[0]), arguments[1], Path.of(arguments[2]));
        } catch (TemplateRefused refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    private static void write(Path deployDir, String service, Path file) throws IOException {
        ServiceBindings bindings = Templates.read(deployDir, service).bindings(service);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, JSON.writeValueAsString(bindings) + "\n");
    }
}
