package dev.platter.localaws.lambda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The folder in which Lambda unpacks an archive: classes and resources at its root, jars in {@code lib}. */
public final class TaskRoot {

    private TaskRoot() {}

    /**
     * Unpacks an archive.
     *
     * @param folder made when it is not there
     * @return the folder
     */
    public static Path unpack(Path zip, Path folder) {
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : archive.stream().toList()) {
                unpack(archive, entry, inside(folder, entry.getName()));
            }
            return folder;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void unpack(ZipFile archive, ZipEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        try (InputStream bytes = archive.getInputStream(entry)) {
            Files.copy(bytes, target);
        }
    }

    private static Path inside(Path folder, String name) {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
            throw new IllegalArgumentException("%s lies outside the archive".formatted(name));
        }
        return target;
    }
}
