package dev.platter.localaws.lambda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import dev.platter.localaws.lambda.waiter.Waiter;
import org.crac.Resource;

/** The waiter as it would be uploaded: a zip of its class and the one jar that it needs. */
final class WaiterArchive {

    static final String HANDLER = Waiter.class.getName() + "::handleRequest";
    private static final String CLASS = Waiter.class.getName().replace('.', '/') + ".class";

    private WaiterArchive() {}

    static LambdaFunction function(Path folder) {
        Path taskRoot = TaskRoot.unpack(zip(folder), folder.resolve("task"));
        return LambdaFunction.of("waiter", taskRoot, HANDLER).with(MemorySize.ofMegabytes(256));
    }

    static Path zip(Path folder) {
        Path zip = folder.resolve("waiter.zip");
        try (var entries = new ZipOutputStream(Files.newOutputStream(zip))) {
            add(entries, CLASS, home(Waiter.class).resolve(CLASS));
            add(entries, "lib/crac.jar", home(Resource.class));
            return zip;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void add(ZipOutputStream entries, String name, Path file) throws IOException {
        entries.putNextEntry(new ZipEntry(name));
        Files.copy(file, entries);
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
