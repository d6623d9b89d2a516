package dev.platter.system.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A service's archive. @param service as its module is called */
record Archive(String service) {

    private static final List<String> SERVICES = List.of("order-function", "thumbnail-function",
            "stream-metrics-function");

    record Entry(String name, long time, int method, byte[] content) {}

    static Stream<Archive> all() {
        return SERVICES.stream().map(Archive::new);
    }

    static boolean areBuilt() {
        return all().allMatch(archive -> Files.exists(archive.file()));
    }

    /** Where {@code mvn package} leaves it, seen from this module. */
    Path file() {
        return Path.of("..", service, "target", service + ".zip").normalize();
    }

    List<Entry> entries() {
        try {
            return entries(Files.readAllBytes(file()));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What is in its jars. */
    Stream<Entry> inJars() {
        return entries().stream().filter(entry -> entry.name().endsWith(".jar"))
                .flatMap(jar -> entries(jar.content()).stream());
    }

    private static List<Entry> entries(byte[] zip) {
        var entries = new ArrayList<Entry>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.add(new Entry(entry.getName(), entry.getTime(), entry.getMethod(), in.readAllBytes()));
            }
            return entries;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public String toString() {
        return service;
    }
}
